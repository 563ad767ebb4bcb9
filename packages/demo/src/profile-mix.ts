import type { Goal, HairColour, HairLength, Scar, Sex, SkinTone, Stage } from '@stipple/contract';

export interface Profile {
  readonly sex: Sex;
  readonly stage: Stage;
  readonly goal: Goal;
  readonly scar: Scar;
}

const STAGES_IN_MIX = [
  'NORWOOD_II',
  'NORWOOD_III',
  'NORWOOD_III_VERTEX',
  'NORWOOD_IV',
  'NORWOOD_V',
  'NORWOOD_VI',
  'NORWOOD_VII',
  'LUDWIG_I',
  'LUDWIG_II',
  'LUDWIG_III',
  'ALOPECIA_AREATA',
  'SCAR',
] as const satisfies readonly Stage[];

/** How many of a hundred clients come with what: 82 men; shaved look 48, density 22, FUT 10, FUE 6, alopecia 6, repair 8. */
const MIX: readonly (readonly [count: number, Profile])[] = [
  ...men('SHAVED_LOOK', 'NONE', {
    NORWOOD_III: 4,
    NORWOOD_III_VERTEX: 6,
    NORWOOD_IV: 8,
    NORWOOD_V: 12,
    NORWOOD_VI: 11,
    NORWOOD_VII: 7,
  }),
  ...men('DENSITY', 'NONE', { NORWOOD_II: 5, NORWOOD_III: 8, NORWOOD_III_VERTEX: 3 }),
  ...men('FUT_SCAR', 'FUT_STRIP', { NORWOOD_IV: 2, NORWOOD_V: 2, NORWOOD_VI: 2 }),
  ...men('FUE_SCARS', 'FUE_DOTS', { NORWOOD_III: 2, NORWOOD_IV: 2 }),
  ...men('REPAIR', 'NONE', { NORWOOD_III: 2, NORWOOD_IV: 2, NORWOOD_V: 2, NORWOOD_VI: 2 }),
  ...women('DENSITY', 'NONE', { LUDWIG_I: 2, LUDWIG_II: 3, LUDWIG_III: 1 }),
  ...women('ALOPECIA', 'NONE', { ALOPECIA_AREATA: 6 }),
  ...women('FUT_SCAR', 'FUT_STRIP', { SCAR: 4 }),
  ...women('FUE_SCARS', 'FUE_DOTS', { SCAR: 2 }),
];

type Counts = Readonly<Partial<Record<Stage, number>>>;

function men(goal: Goal, scar: Scar, counts: Counts) {
  return slots('MALE', { goal, scar }, counts);
}

function women(goal: Goal, scar: Scar, counts: Counts) {
  return slots('FEMALE', { goal, scar }, counts);
}

function slots(sex: Sex, rest: { goal: Goal; scar: Scar }, counts: Counts): (readonly [number, Profile])[] {
  return STAGES_IN_MIX.flatMap((stage) => {
    const count = counts[stage];
    return count === undefined ? [] : [[count, { sex, stage, ...rest }] as const];
  });
}

const spread = <Value>(counts: readonly (readonly [number, Value])[]): Value[] =>
  counts.flatMap(([count, value]) => Array.from({ length: count }, () => value));

/** A hundred profiles, to be dealt. */
export const profiles: readonly Profile[] = spread(MIX);

/** Sessions a course takes: 2 in 22 %, 3 in 63 %, 4 in 15 %. */
export const sessionCounts: readonly number[] = spread([
  [22, 2],
  [63, 3],
  [15, 4],
]);

export const skinTones: readonly SkinTone[] = spread<SkinTone>([
  [6, 'I'],
  [24, 'II'],
  [28, 'III'],
  [18, 'IV'],
  [14, 'V'],
  [10, 'VI'],
]);

export const hairColours: readonly HairColour[] = spread<HairColour>([
  [30, 'BLACK'],
  [28, 'DARK_BROWN'],
  [20, 'BROWN'],
  [10, 'LIGHT'],
  [12, 'GREY'],
]);

export const ages: readonly number[] = spread([
  [4, 23],
  [22, 30],
  [34, 39],
  [24, 48],
  [12, 58],
  [4, 67],
]);

/** Women's density work is done in long hair; the rest is clipped, or nearly. */
export const hairLengthOf = ({ sex, goal }: Profile): HairLength => {
  if (goal === 'DENSITY') return sex === 'FEMALE' ? 'LONG' : 'UNDER_1_CM';
  return sex === 'FEMALE' ? 'LONG' : 'SHAVED';
};
