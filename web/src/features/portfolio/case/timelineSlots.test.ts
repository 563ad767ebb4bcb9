import { describe, expect, it } from 'vitest';
import type { StagePhoto } from './stagePhotos.ts';
import { timelineSlots } from './timelineSlots.ts';

const sessions = [
  { number: 1, heldOn: '2024-05-02' },
  { number: 2, heldOn: '2024-05-14' },
];

function makePhoto(id: string, over: Partial<StagePhoto>): StagePhoto {
  return {
    id,
    view: 'CROWN',
    phase: 'HEALED',
    sessionNumber: null,
    daysSinceSession: null,
    takenOn: '2024-05-02',
    ...over,
  };
}

const before = makePhoto('before', { phase: 'BEFORE' });
const afterTwo = makePhoto('after two', { phase: 'AFTER_SESSION', sessionNumber: 2, daysSinceSession: 0 });
const healed = (days: number) => makePhoto(`healed ${days}`, { daysSinceSession: days });

describe('timelineSlots', () => {
  it('keeps the place of what was not photographed', () => {
    const slots = timelineSlots({ photos: [before, afterTwo, healed(31), healed(388)], sessions, today: '2026-01-01' });

    expect(slots.map((slot) => slot.key)).toEqual([
      'before',
      'session 1',
      'after two',
      'healed 31',
      'healed 6',
      'healed 388',
    ]);
    expect(slots[4]).toMatchObject({ missing: { kind: 'HEALED', months: 6 } });
  });

  it('says in how many days a photograph is due that cannot exist yet', () => {
    const slots = timelineSlots({ photos: [before, healed(30)], sessions, today: '2024-06-13' });

    const missing = slots.flatMap((slot) => (slot.photo || slot.missing.kind !== 'HEALED' ? [] : slot.missing));
    expect(missing).toEqual([
      { kind: 'HEALED', months: 6, inDays: 153 },
      { kind: 'HEALED', months: 12, inDays: 335 },
    ]);
  });

  it('takes another side rather than nothing', () => {
    const top = makePhoto('top 31', { view: 'TOP', daysSinceSession: 31 });
    const topLate = makePhoto('top 388', { view: 'TOP', daysSinceSession: 388 });

    const slots = timelineSlots({
      photos: [before, healed(388)],
      others: [top, topLate],
      sessions,
      today: '2026-01-01',
    });

    expect(slots.flatMap((slot) => slot.photo?.id ?? [])).toEqual(['before', 'top 31', 'healed 388']);
  });

  it('keeps every later year', () => {
    const slots = timelineSlots({ photos: [healed(380), healed(750)], sessions, today: '2026-12-01' });

    expect(slots.slice(-2).map((slot) => slot.key)).toEqual(['healed 380', 'healed 750']);
  });

  it('grows with the sessions', () => {
    const slots = timelineSlots({ photos: [], sessions, today: '2026-01-01' });

    expect(slots.map((slot) => slot.progress)).toEqual([0, 0.5, 1, 1, 1, 1]);
  });
});
