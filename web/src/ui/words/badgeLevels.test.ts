import { BADGES } from '@stipple/contract';
import { describe, expect, it } from 'vitest';
import { badgeLevels, isSealed, reachedLevels } from './badgeLevels.ts';

describe('badgeLevels', () => {
  it('says for every level what it proves and what it does not', () => {
    const levels = badgeLevels();

    expect(levels.map((level) => level.badge)).toEqual(BADGES);
    for (const level of levels) expect([level.proves, level.doesNotProve].every((text) => text.length > 20)).toBe(true);
  });

  it('counts a level as containing those before it', () => {
    expect(BADGES.map(reachedLevels)).toEqual([1, 2, 3, 4]);
  });

  it('seals a case only when its client confirmed it', () => {
    expect(BADGES.filter(isSealed)).toEqual(['CLIENT_CONFIRMED', 'HEALED_CONFIRMED']);
  });
});
