import { describe, expect, it } from 'vitest';
import { inSentence } from './inSentence.ts';

describe('inSentence', () => {
  it.each([
    ['Shaved look, full scalp', 'shaved look, full scalp'],
    ['FUT strip scar', 'FUT strip scar'],
    ['', ''],
  ])('writes %s as %s', (word, inside) => {
    expect(inSentence(word)).toBe(inside);
  });
});
