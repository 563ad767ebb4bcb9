import type { Goal, HairColour, HairLength, PhotoView, Scar, Sex, SkinTone, Stage } from '@stipple/contract';
import type { CaseStory } from './casting/casting.ts';

/** One course of treatment before it becomes rows; days are the script's, times are the place's wall clock. */
export interface CoursePlan {
  /** Unique in the clinic. */
  readonly key: string;
  /** Key of the course whose client came back for a visit of its own. */
  readonly touchUpOf?: string;
  readonly technician: string;
  readonly location: string;
  readonly client: ClientPlan;
  readonly stage: Stage;
  readonly goal: Goal;
  readonly scar: Scar;
  readonly hairLength: HairLength;
  readonly plannedSessionCount: number;
  readonly sessions: readonly SessionPlan[];
  readonly answer: PublicationAnswer;
  /** Empty for a course nobody photographed. */
  readonly shots: readonly ShotPlan[];
  readonly story: CaseStory | null;
  readonly caseNumber: number | null;
}

/** What the client said about publication. */
export type PublicationAnswer = 'YES' | 'NO' | 'NOT_ASKED' | 'WITHDRAWN';

export interface ClientPlan {
  readonly name: string;
  readonly email: string | null;
  readonly hasAccount: boolean;
  readonly sex: Sex;
  readonly skinTone: SkinTone;
  readonly hairColour: HairColour;
  /** In years, at the first session. */
  readonly age: number;
}

export interface SessionPlan {
  readonly day: string;
  /** `HH:MM`. */
  readonly start: string;
  readonly minutes: number;
  readonly isSigned: boolean;
}

export interface ShotPlan {
  readonly file: string;
  readonly view: PhotoView;
  readonly kind: 'BEFORE' | 'AFTER_SESSION' | 'HEALED';
  readonly sessionNumber: number | null;
  readonly day: string;
  readonly time: string;
  readonly minutesAfterSession: number | null;
}

export const lastDayOf = (plan: CoursePlan): string => plan.sessions.at(-1)?.day ?? '';

export const isFinished = (plan: CoursePlan): boolean =>
  plan.sessions.length === plan.plannedSessionCount && plan.sessions.every((session) => session.isSigned);

/** Day of the newest healed picture. */
export const healedDayOf = (plan: CoursePlan): string | undefined =>
  plan.shots
    .filter((shot) => shot.kind === 'HEALED')
    .map((shot) => shot.day)
    .toSorted()
    .at(-1);
