import { describe, expect, it } from 'vitest';
import { type CaseTraits, type Likeness, likenessOf } from './likeness.ts';
import { LIKENESS_POINTS_MAX } from './likeness-weights.ts';
import { AGE_BANDS, HAIR_COLOURS, SCARS, SKIN_TONES, STAGES } from './vocabulary.ts';

/** Marcus: 41, Norwood V, a strip scar, wants a shaved look. */
const marcus: Likeness = {
  stage: 'NORWOOD_V',
  goals: ['SHAVED_LOOK', 'FUT_SCAR'],
  skinTone: 'III',
  scar: 'FUT_STRIP',
  hairColour: 'DARK_BROWN',
  hairLength: 'SHAVED',
  ageBand: 'FROM_35',
};
const twin: CaseTraits = {
  stage: 'NORWOOD_V',
  goal: 'SHAVED_LOOK',
  skinTone: 'III',
  scar: 'FUT_STRIP',
  hairColour: 'DARK_BROWN',
  hairLength: 'SHAVED',
  ageBand: 'FROM_35',
};
const pointsOf = (change: Partial<CaseTraits>, mine = marcus) => likenessOf(mine, { ...twin, ...change }).points;

describe('likeness', () => {
  it('is 0 for who is alike in all, and says so of each', () => {
    const { points, reasons } = likenessOf(marcus, twin);

    expect(points).toBe(0);
    expect(reasons.map(({ trait, match }) => `${trait} ${match}`)).toEqual([
      'STAGE SAME',
      'GOAL SAME',
      'SKIN_TONE SAME',
      'SCAR SAME',
      'HAIR_COLOUR SAME',
      'HAIR_LENGTH SAME',
      'AGE_BAND SAME',
    ]);
  });

  it.each<[Partial<CaseTraits>, number, object]>([
    [{ stage: 'NORWOOD_IV' }, 15, { trait: 'STAGE', match: 'APART', steps: -1 }],
    [{ stage: 'NORWOOD_VII' }, 30, { trait: 'STAGE', match: 'APART', steps: 2 }],
    [{ stage: 'LUDWIG_II' }, 60, { trait: 'STAGE', match: 'OTHER', steps: 0 }],
    [{ stage: 'SCAR' }, 60, { trait: 'STAGE', match: 'OTHER', steps: 0 }],
    [{ goal: 'FUT_SCAR' }, 0, { trait: 'GOAL', match: 'SAME', steps: 0 }],
    [{ goal: 'DENSITY' }, 40, { trait: 'GOAL', match: 'OTHER', steps: 0 }],
    [{ skinTone: 'II' }, 10, { trait: 'SKIN_TONE', match: 'APART', steps: -1 }],
    [{ skinTone: 'VI' }, 30, { trait: 'SKIN_TONE', match: 'APART', steps: 3 }],
    [{ scar: 'NONE' }, 12, { trait: 'SCAR', match: 'MINE_ALONE', steps: 0 }],
    [{ scar: 'FUE_DOTS' }, 8, { trait: 'SCAR', match: 'OTHER', steps: 0 }],
    [{ hairColour: 'LIGHT' }, 6, { trait: 'HAIR_COLOUR', match: 'APART', steps: 2 }],
    [{ hairColour: 'GREY' }, 6, { trait: 'HAIR_COLOUR', match: 'OTHER', steps: 0 }],
    [{ hairLength: 'LONG' }, 10, { trait: 'HAIR_LENGTH', match: 'APART', steps: 2 }],
    [{ ageBand: 'FROM_25' }, 2, { trait: 'AGE_BAND', match: 'APART', steps: -1 }],
    [{ ageBand: null }, 4, { trait: 'AGE_BAND', match: 'UNKNOWN', steps: 0 }],
  ])('counts %j as %i points and gives the reason', (change, points, reason) => {
    const likeness = likenessOf(marcus, { ...twin, ...change });

    expect(likeness.points).toBe(points);
    expect(likeness.reasons).toContainEqual(expect.objectContaining(reason));
  });

  it('counts only what was given', () => {
    expect(likenessOf({ stage: 'NORWOOD_V' }, { ...twin, goal: 'BEARD', skinTone: 'VI', ageBand: null })).toEqual({
      points: 0,
      reasons: [{ trait: 'STAGE', match: 'SAME', steps: 0, points: 0 }],
    });
    expect(likenessOf({}, twin)).toEqual({ points: 0, reasons: [] });
    expect(likenessOf({ goals: [] }, twin).reasons).toEqual([]);
  });

  it('puts III vertex one step from II, III and IV', () => {
    const steps = (['NORWOOD_II', 'NORWOOD_III', 'NORWOOD_IV', 'NORWOOD_V'] as const).map(
      (stage) => likenessOf({ stage }, { ...twin, stage: 'NORWOOD_III_VERTEX' }).reasons[0]?.steps,
    );

    expect(steps).toEqual([1, 1, -1, -2]);
  });

  it('is the same both ways', () => {
    for (const stage of STAGES)
      for (const other of STAGES)
        expect(pointsOf({ stage: other }, { stage })).toBe(pointsOf({ stage }, { stage: other }));
    for (const one of SCARS)
      for (const other of SCARS)
        expect(pointsOf({ scar: other }, { scar: one })).toBe(pointsOf({ scar: one }, { scar: other }));
    for (const one of HAIR_COLOURS)
      for (const other of HAIR_COLOURS)
        expect(pointsOf({ hairColour: other }, { hairColour: one })).toBe(
          pointsOf({ hairColour: one }, { hairColour: other }),
        );
  });

  it('never comes nearer as skin or age goes further off', () => {
    const growing = (points: number[]) => points.toSorted((a, b) => a - b);
    const skins = SKIN_TONES.map((skinTone) => pointsOf({ skinTone }, { skinTone: 'I' }));
    const ages = AGE_BANDS.map((ageBand) => pointsOf({ ageBand }, { ageBand: 'UNDER_25' }));

    expect(skins).toEqual(growing(skins));
    expect(ages).toEqual(growing(ages));
  });

  it.each<[string, Partial<CaseTraits>, boolean]>([
    ['one stage and one skin type apart', { stage: 'NORWOOD_IV', skinTone: 'IV' }, true],
    ['two skin types apart', { skinTone: 'V' }, true],
    ['three skin types apart', { skinTone: 'VI' }, false],
    ['two stages apart', { stage: 'NORWOOD_III' }, false],
    ['another goal', { goal: 'DENSITY' }, false],
    ['no scar, and one skin type apart', { scar: 'NONE', skinTone: 'II' }, true],
  ])('tells whether %s is like this', (_words, change, isLike) => {
    expect(pointsOf(change) <= LIKENESS_POINTS_MAX).toBe(isLike);
  });
});
