import { i18n } from '@lingui/core';
import type { LikenessMatch, LikenessTrait } from '@stipple/contract';
import { describe, expect, test } from 'vitest';
import { differenceWords } from './likenessWords.ts';

describe('differenceWords', () => {
  test.each<[LikenessTrait, LikenessMatch, number, string]>([
    ['STAGE', 'APART', -1, 'Norwood IV, one stage earlier'],
    ['STAGE', 'APART', 2, 'Norwood IV, 2 stages further on'],
    ['STAGE', 'OTHER', 0, 'Norwood IV, another kind of loss'],
    ['GOAL', 'OTHER', 0, 'another goal'],
    ['SKIN_TONE', 'APART', -1, 'one skin type lighter'],
    ['SKIN_TONE', 'APART', 2, '2 skin types darker'],
    ['SCAR', 'MINE_ALONE', 0, 'without a scar'],
    ['SCAR', 'THEIRS_ALONE', 0, 'with a scar'],
    ['SCAR', 'OTHER', 0, 'another kind of scar'],
    ['HAIR_COLOUR', 'APART', -1, 'darker hair'],
    ['HAIR_COLOUR', 'OTHER', 0, 'other hair colour'],
    ['HAIR_LENGTH', 'APART', 1, 'longer hair'],
    ['AGE_BAND', 'APART', 1, 'older'],
    ['AGE_BAND', 'UNKNOWN', 0, 'age not stated'],
  ])('it calls %s %s %i "%s"', (trait, match, steps, words) => {
    expect(i18n._(differenceWords({ trait, match, steps }, 'Norwood IV'))).toBe(words);
  });
});
