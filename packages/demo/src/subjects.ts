import {
  daysBetween,
  type Goal,
  type HairColour,
  type HairLength,
  type PhotoView,
  type Scar,
  type Sex,
  type SkinTone,
  type Stage,
} from '@stipple/contract';
import manifest from '../photos/manifest.json' with { type: 'json' };

/** When in a course a picture was rendered to be: before, after session k, or healed (early: the 6-month one of two). */
export type ShotMoment = 'before' | 'session-1' | 'session-2' | 'session-3' | 'healed-6' | 'healed';

export interface Shot {
  readonly file: string;
  readonly view: PhotoView;
  readonly moment: ShotMoment;
}

/** One rendered head: what its pictures show, in the words of the field. */
export interface Subject {
  readonly id: string;
  readonly sex: Sex;
  /** Youngest age of the rendered range, in years. */
  readonly ageFrom: number;
  readonly stage: Stage;
  readonly scar: Scar;
  readonly goal: Goal;
  readonly skinTone: SkinTone;
  readonly hairColour: HairColour;
  readonly hairLength: HairLength;
  /** Days between the sessions. */
  readonly gaps: readonly number[];
  /** Days from the last session to the healed pictures. */
  readonly healedDays: number;
  readonly shots: readonly Shot[];
}

const STAGE_WORDS: Readonly<Record<string, Stage>> = {
  II: 'NORWOOD_II',
  III: 'NORWOOD_III',
  'III vertex': 'NORWOOD_III_VERTEX',
  IV: 'NORWOOD_IV',
  V: 'NORWOOD_V',
  VI: 'NORWOOD_VI',
  VII: 'NORWOOD_VII',
};
const LUDWIG_WORDS: Readonly<Record<string, Stage>> = { I: 'LUDWIG_I', II: 'LUDWIG_II', III: 'LUDWIG_III' };
const GOAL_WORDS: Readonly<Record<string, Goal>> = {
  hairline: 'HAIRLINE',
  shaved: 'SHAVED_LOOK',
  crown: 'CROWN',
  alopecia: 'ALOPECIA',
  density: 'DENSITY',
};
const SCAR_WORDS: Readonly<Record<string, { scar: Scar; goal: Goal }>> = {
  'FUT strip': { scar: 'FUT_STRIP', goal: 'FUT_SCAR' },
  'FUE dot': { scar: 'FUE_DOTS', goal: 'FUE_SCARS' },
};
const HAIR_WORDS: Readonly<Record<string, HairColour>> = {
  black: 'BLACK',
  'dark brown': 'DARK_BROWN',
  'medium brown': 'BROWN',
  'light brown': 'BROWN',
  auburn: 'BROWN',
  'dark blond': 'LIGHT',
  grey: 'GREY',
  'grey brown': 'GREY',
};
const TONES: Readonly<Record<string, SkinTone>> = { I: 'I', II: 'II', III: 'III', IV: 'IV', V: 'V', VI: 'VI' };
const VIEWS: Readonly<Record<string, PhotoView>> = {
  front: 'FRONT',
  top: 'TOP',
  crown: 'CROWN',
  left: 'LEFT',
  back: 'BACK',
};
const MOMENTS: Readonly<Record<string, ShotMoment>> = {
  before: 'before',
  'session-1': 'session-1',
  'session-2': 'session-2',
  'session-3': 'session-3',
  'healed-6': 'healed-6',
  healed: 'healed',
};

/**
 * Where the technician's record differs from the render by one step of skin tone, plausible for what is seen: a fair
 * skin that tans (III), and a light brown one.
 */
const RECORDED_TONES: Readonly<Record<string, SkinTone>> = { s03: 'III', s25: 'III', s28: 'III' };

const word = <Value>(words: Readonly<Record<string, Value>>, key: string): Value => {
  const value = words[key];
  if (value === undefined) throw new Error(`The photo manifest says "${key}", which has no word in the vocabulary.`);
  return value;
};

type ManifestSubject = (typeof manifest.subjects)[number];

/** Every head of the photo set, by id. */
export const subjects: ReadonlyMap<string, Subject> = new Map(
  manifest.subjects.map((subject) => [subject.id, subjectFrom(subject)]),
);

function subjectFrom(subject: ManifestSubject): Subject {
  const { stage, scar, goal } = classOf(subject);
  return {
    id: subject.id,
    sex: subject.sex === 'female' ? 'FEMALE' : 'MALE',
    ageFrom: Number(subject.ageRange.slice(0, 2)),
    stage,
    scar,
    goal,
    skinTone: RECORDED_TONES[subject.id] ?? word(TONES, subject.fitzpatrick),
    hairColour: word(HAIR_WORDS, subject.hairColour),
    hairLength: subject.hairLength === 'long' ? 'LONG' : 'SHAVED',
    gaps: subject.sessionDates.slice(1).map((day, index) => daysBetween(subject.sessionDates[index] ?? day, day)),
    healedDays: daysBetween(subject.sessionDates.at(-1) ?? subject.healedDate, subject.healedDate),
    shots: shotsOf(subject),
  };
}

function classOf(subject: ManifestSubject): { stage: Stage; scar: Scar; goal: Goal } {
  if (subject.alopecia !== null) return { stage: 'ALOPECIA_AREATA', scar: 'NONE', goal: 'ALOPECIA' };
  if (subject.ludwig !== null)
    return { stage: word(LUDWIG_WORDS, subject.ludwig), scar: 'NONE', goal: word(GOAL_WORDS, subject.goal) };
  const marks = subject.scar === null ? undefined : word(SCAR_WORDS, subject.scar);
  if (subject.norwood !== null)
    return {
      stage: word(STAGE_WORDS, subject.norwood),
      scar: marks?.scar ?? 'NONE',
      goal: word(GOAL_WORDS, subject.goal),
    };
  if (!marks) throw new Error(`${subject.id} has no class.`);
  return { stage: 'SCAR', ...marks };
}

/** In the order of the manifest's angles, the leading view first. */
function shotsOf(subject: ManifestSubject): Shot[] {
  return subject.angles.flatMap((angle) =>
    manifest.files
      .filter((file) => file.subject === subject.id && file.angle === angle)
      .map((file) => ({ file: file.file, view: word(VIEWS, file.angle), moment: word(MOMENTS, file.stage) })),
  );
}
