import { describe, expect, it } from 'vitest';
import { readSignInSearch } from './signInSearch.ts';

describe('readSignInSearch', () => {
  it('comes back to a page of our own', () => {
    expect(readSignInSearch({ next: '/clinic/enquiries?state=OPEN' })).toEqual({
      next: '/clinic/enquiries?state=OPEN',
    });
  });

  it.each(['//evil.test', '/\\evil.test', 'https://evil.test', 'javascript:alert(1)', '', 7, '/sign-in/link'])(
    'goes nowhere for %s',
    (next) => {
      expect(readSignInSearch({ next })).toEqual({});
    },
  );
});
