import { expect, test } from 'vitest';
import { credentialMark } from './credentialMark.ts';

test.each([
  ['VERIFIED', 31, 'verified'],
  ['VERIFIED', null, 'verified'],
  ['VERIFIED', 30, 'expiring'],
  ['VERIFIED', 0, 'expiring'],
  ['VERIFIED', -1, 'lapsed'],
  ['STATED', 200, 'stated'],
  ['STATED', -1, 'lapsed'],
  ['IN_REVIEW', null, 'inReview'],
  ['REJECTED', 200, 'rejected'],
] as const)('it draws a paper that is %s with %s days left as %s', (state, daysLeft, mark) => {
  expect(credentialMark({ state, daysLeft })).toBe(mark);
});
