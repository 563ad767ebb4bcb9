import type { ClinicRole, Currency, Goal, Stage } from '@stipple/contract';
import type { PaperSpec } from './papers.ts';

/** A clinic as the script tells it; days are the script's. Everything else is made from it. */
export interface ClinicSpec {
  readonly slug: string;
  readonly name: string;
  readonly casePrefix: string;
  readonly about: string;
  readonly accentColour: string | null;
  readonly pictureFile: string | null;
  readonly currency: Currency;
  readonly locations: readonly LocationSpec[];
  readonly technicians: readonly TechnicianSpec[];
  /** People of the house besides the technicians. */
  readonly staff: readonly StaffSpec[];
  readonly services: readonly ServiceSpec[];
  /** Whose names its clients bear. */
  readonly names: 'BRITISH' | 'AMERICAN' | 'SPANISH';
}

export interface LocationSpec {
  readonly key: string;
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly city: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  readonly jurisdiction: string;
  readonly papers: readonly PaperSpec[];
}

export interface TechnicianSpec {
  readonly slug: string;
  readonly name: string;
  readonly email: string;
  readonly headline: string;
  readonly about: string;
  readonly languages: readonly string[];
  readonly specialities: readonly Goal[];
  readonly practisingSince: number;
  readonly isTrainee?: boolean;
  readonly portraitFile?: string;
  /** Beyond TECHNICIAN. */
  readonly roles?: readonly ClinicRole[];
  readonly works: readonly { readonly location: string; readonly weekdays: readonly number[] }[];
  readonly papers: readonly PaperSpec[];
  /** Courses in the records, photographed ones included. */
  readonly finishedCourses: number;
  readonly runningCourses: number;
}

export interface StaffSpec {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly ClinicRole[];
}

export interface ServiceSpec {
  readonly name: string;
  readonly goal: Goal;
  readonly sessionsIncluded: number;
  readonly included: string;
  /** Classes with their range in whole pounds, dollars or euros. */
  readonly prices: readonly { readonly stages: readonly Stage[]; readonly from: number; readonly to: number }[];
}
