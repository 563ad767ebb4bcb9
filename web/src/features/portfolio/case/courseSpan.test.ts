import { describe, expect, it } from 'vitest';
import { healedDaysOf, weeksBetween } from './courseSpan.ts';

describe('weeksBetween', () => {
  it('spans from the first session to the last', () => {
    expect(weeksBetween([{ heldOn: '2024-05-02' }, { heldOn: '2024-05-14' }, { heldOn: '2024-06-12' }])).toBe(6);
  });

  it('is nothing for one session', () => {
    expect(weeksBetween([{ heldOn: '2024-05-02' }])).toBe(0);
  });
});

describe('healedDaysOf', () => {
  it('names each day once, in order, and leaves fresh photographs out', () => {
    const healed = (daysSinceSession: number) => ({ phase: 'HEALED' as const, daysSinceSession });
    const fresh = { phase: 'AFTER_SESSION' as const, daysSinceSession: 0 };

    expect(healedDaysOf([healed(388), fresh, healed(31), healed(388)])).toEqual([31, 388]);
  });
});
