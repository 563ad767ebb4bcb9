import type { HairColour, HairLength, Scar, SkinTone, Stage, AgeBand } from './vocabulary.ts';

/**
 * How unlike two heads are, in points: the one table that the ranking, its explanation to the reader and the database all
 * take their numbers from. 0 is alike in all that was given; what the reader left out costs nothing. Class and goal
 * decide what is done at all, so they weigh most; then the skin, which decides how pigment heals (Fitzpatrick), then scars,
 * hair and age. Chosen by judgement, not fitted to anything; nothing is read from a photograph.
 */
export const LIKENESS_POINTS = {
  /** Each step on the Norwood-Hamilton or the Ludwig scale. */
  stageStep: 15,
  /** Another kind of loss: the other scale, patches, a scar alone. */
  stageOther: 60,
  /** None of the goals given. */
  goalOther: 40,
  /** Each Fitzpatrick type lighter or darker. */
  skinStep: 10,
  /** A scar on one head alone … */
  scarOnOne: 12,
  /** … and two scars of different kinds. */
  scarOther: 8,
  /** Each step between black, dark brown, brown and light; grey is two steps from all. */
  hairColourStep: 3,
  /** Each step between shaved, under a centimetre and long. */
  hairLengthStep: 5,
  /** Each ten years. */
  ageStep: 2,
  /** Nobody wrote down the age: as far as twenty years. */
  ageUnknown: 4,
} as const;

/**
 * The most points a case may have to be called "like this": one stage and one skin type apart is, two stages or another
 * goal is not.
 */
export const LIKENESS_POINTS_MAX = 25;

/** Places on the two scales; III vertex is III with the crown, so it stands one step from II, III and IV alike. */
export const STAGE_PLACES: Readonly<Record<Stage, { readonly scale: string; readonly place: number }>> = {
  NORWOOD_I: { scale: 'NORWOOD', place: 1 },
  NORWOOD_II: { scale: 'NORWOOD', place: 2 },
  NORWOOD_III: { scale: 'NORWOOD', place: 3 },
  NORWOOD_III_VERTEX: { scale: 'NORWOOD', place: 3 },
  NORWOOD_IV: { scale: 'NORWOOD', place: 4 },
  NORWOOD_V: { scale: 'NORWOOD', place: 5 },
  NORWOOD_VI: { scale: 'NORWOOD', place: 6 },
  NORWOOD_VII: { scale: 'NORWOOD', place: 7 },
  LUDWIG_I: { scale: 'LUDWIG', place: 1 },
  LUDWIG_II: { scale: 'LUDWIG', place: 2 },
  LUDWIG_III: { scale: 'LUDWIG', place: 3 },
  ALOPECIA_AREATA: { scale: 'AREATA', place: 1 },
  SCAR: { scale: 'SCAR', place: 1 },
};

const SKIN_PLACES: Readonly<Record<SkinTone, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6 };
const COLOUR_PLACES: Readonly<Record<Exclude<HairColour, 'GREY'>, number>> = {
  BLACK: 1,
  DARK_BROWN: 2,
  BROWN: 3,
  LIGHT: 4,
};
const LENGTH_PLACES: Readonly<Record<HairLength, number>> = { SHAVED: 1, UNDER_1_CM: 2, LONG: 3 };
const AGE_PLACES: Readonly<Record<AgeBand, number>> = {
  UNDER_25: 1,
  FROM_25: 2,
  FROM_35: 3,
  FROM_45: 4,
  FROM_55: 5,
  FROM_65: 6,
};

/** Steps from mine to theirs: above 0 further on, darker, lighter haired, longer or older; 0 the same. */
export const stepsBetween = {
  skinTone: (mine: SkinTone, theirs: SkinTone): number => SKIN_PLACES[theirs] - SKIN_PLACES[mine],
  hairLength: (mine: HairLength, theirs: HairLength): number => LENGTH_PLACES[theirs] - LENGTH_PLACES[mine],
  ageBand: (mine: AgeBand, theirs: AgeBand): number => AGE_PLACES[theirs] - AGE_PLACES[mine],
  /** Undefined: grey against a colour, which is no step on one line. */
  hairColour(mine: HairColour, theirs: HairColour): number | undefined {
    if (mine === theirs) return 0;
    if (mine === 'GREY' || theirs === 'GREY') return undefined;
    return COLOUR_PLACES[theirs] - COLOUR_PLACES[mine];
  },
  /** Undefined: on different scales. */
  stage(mine: Stage, theirs: Stage): number | undefined {
    if (mine === theirs) return 0;
    const [from, to] = [STAGE_PLACES[mine], STAGE_PLACES[theirs]];
    if (from.scale !== to.scale) return undefined;
    return to.place - from.place || (theirs === 'NORWOOD_III_VERTEX' ? 1 : -1);
  },
};

/** What the scars of two heads have to do with each other. */
export function scarMatch(mine: Scar, theirs: Scar): 'SAME' | 'OTHER' | 'MINE_ALONE' | 'THEIRS_ALONE' {
  if (mine === theirs) return 'SAME';
  if (theirs === 'NONE') return 'MINE_ALONE';
  return mine === 'NONE' ? 'THEIRS_ALONE' : 'OTHER';
}
