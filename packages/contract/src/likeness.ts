import { LIKENESS_POINTS as POINTS, scarMatch, stepsBetween } from './likeness-weights.ts';
import type { AgeBand, Goal, HairColour, HairLength, Scar, SkinTone, Stage } from './vocabulary.ts';

/** What somebody says of themselves; each part may be left out. */
export interface Likeness {
  readonly stage?: Stage | null | undefined;
  /** What they want; a case fits with any one of them. */
  readonly goals?: readonly Goal[] | null | undefined;
  readonly skinTone?: SkinTone | null | undefined;
  readonly scar?: Scar | null | undefined;
  readonly hairColour?: HairColour | null | undefined;
  readonly hairLength?: HairLength | null | undefined;
  readonly ageBand?: AgeBand | null | undefined;
}

/** The same of a case; its age may be unknown. */
export interface CaseTraits {
  readonly stage: Stage;
  readonly goal: Goal;
  readonly skinTone: SkinTone;
  readonly scar: Scar;
  readonly hairColour: HairColour;
  readonly hairLength: HairLength;
  readonly ageBand: AgeBand | null;
}

export const LIKENESS_TRAITS = [
  'STAGE',
  'GOAL',
  'SKIN_TONE',
  'SCAR',
  'HAIR_COLOUR',
  'HAIR_LENGTH',
  'AGE_BAND',
] as const;
export type LikenessTrait = (typeof LIKENESS_TRAITS)[number];

/**
 * SAME; APART by `steps`; OTHER: of another kind; MINE_ALONE, THEIRS_ALONE: a scar on one head only; UNKNOWN: the case
 * does not say.
 */
export const LIKENESS_MATCHES = ['SAME', 'APART', 'OTHER', 'MINE_ALONE', 'THEIRS_ALONE', 'UNKNOWN'] as const;
export type LikenessMatch = (typeof LIKENESS_MATCHES)[number];

/** One thing that was given, held beside the case. */
export interface LikenessReason {
  readonly trait: LikenessTrait;
  readonly match: LikenessMatch;
  /** From the reader to the case: above 0 further on, darker skin, lighter hair, longer or older. 0 unless APART. */
  readonly steps: number;
  /** What it adds to the distance. */
  readonly points: number;
}

/**
 * The distance of a case from what somebody said of themselves, in points of the published table, with a reason for each
 * thing they gave, in the order of its weight. Pure and deterministic; 0 points: alike in all that was given.
 */
export function likenessOf(mine: Likeness, theirs: CaseTraits): { points: number; reasons: LikenessReason[] } {
  const reasons = [
    mine.stage && ofStage(mine.stage, theirs.stage),
    mine.goals && mine.goals.length > 0 && ofGoal(mine.goals, theirs.goal),
    mine.skinTone && apart('SKIN_TONE', stepsBetween.skinTone(mine.skinTone, theirs.skinTone), POINTS.skinStep),
    mine.scar && ofScar(mine.scar, theirs.scar),
    mine.hairColour && ofHairColour(mine.hairColour, theirs.hairColour),
    mine.hairLength &&
      apart('HAIR_LENGTH', stepsBetween.hairLength(mine.hairLength, theirs.hairLength), POINTS.hairLengthStep),
    mine.ageBand && ofAge(mine.ageBand, theirs.ageBand),
  ].filter((reason) => typeof reason === 'object' && reason !== null);
  return { points: reasons.reduce((sum, reason) => sum + reason.points, 0), reasons };
}

const reason = (trait: LikenessTrait, match: LikenessMatch, points: number): LikenessReason => ({
  trait,
  match,
  steps: 0,
  points,
});

const apart = (trait: LikenessTrait, steps: number, pointsPerStep: number): LikenessReason =>
  steps === 0 ? reason(trait, 'SAME', 0) : { trait, match: 'APART', steps, points: Math.abs(steps) * pointsPerStep };

function ofStage(mine: Stage, theirs: Stage): LikenessReason {
  const steps = stepsBetween.stage(mine, theirs);
  return steps === undefined ? reason('STAGE', 'OTHER', POINTS.stageOther) : apart('STAGE', steps, POINTS.stageStep);
}

const ofGoal = (mine: readonly Goal[], theirs: Goal): LikenessReason =>
  mine.includes(theirs) ? reason('GOAL', 'SAME', 0) : reason('GOAL', 'OTHER', POINTS.goalOther);

function ofScar(mine: Scar, theirs: Scar): LikenessReason {
  const match = scarMatch(mine, theirs);
  if (match === 'SAME') return reason('SCAR', match, 0);
  return reason('SCAR', match, match === 'OTHER' ? POINTS.scarOther : POINTS.scarOnOne);
}

function ofHairColour(mine: HairColour, theirs: HairColour): LikenessReason {
  const steps = stepsBetween.hairColour(mine, theirs);
  return steps === undefined
    ? reason('HAIR_COLOUR', 'OTHER', 2 * POINTS.hairColourStep)
    : apart('HAIR_COLOUR', steps, POINTS.hairColourStep);
}

const ofAge = (mine: AgeBand, theirs: AgeBand | null): LikenessReason =>
  theirs === null
    ? reason('AGE_BAND', 'UNKNOWN', POINTS.ageUnknown)
    : apart('AGE_BAND', stepsBetween.ageBand(mine, theirs), POINTS.ageStep);
