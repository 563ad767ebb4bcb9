import type {
  ClinicRole,
  CredentialClock,
  CredentialMethod,
  CredentialState,
  CredentialSubject,
  CredentialType,
  Currency,
  Goal,
  Requirement,
  Stage,
  Technique,
} from '@stipple/contract';
import type { DemoClinicCalendar } from './calendar-records.ts';
import type {
  DemoAdverseEvent,
  DemoClient,
  DemoCourse,
  DemoSession,
  DemoPhoto,
  DemoConsent,
  DemoPortfolioCase,
  DemoReview,
  DemoEnquiry,
  DemoEnquiryMessage,
} from './demo-records.ts';

/** The whole demo: invented people, places and records as plain data. Days are `YYYY-MM-DD`, instants ISO 8601 in UTC. */
export interface DemoWorld {
  readonly today: string;
  readonly requirementPacks: readonly DemoRequirementPack[];
  readonly accounts: readonly DemoAccount[];
  readonly clinics: readonly DemoClinic[];
}

export interface DemoRequirementPack {
  readonly id: string;
  readonly jurisdiction: string;
  readonly version: number;
  readonly effectiveFrom: string;
  readonly requirements: readonly Requirement[];
}

export interface DemoAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isPlatformAdmin: boolean;
  /** Null: signs in by mailed link only. */
  readonly password: string | null;
}

/** One clinic and everything it owns. References inside are ids of the same clinic; `accountId` points to an account. */
export interface DemoClinic extends DemoClinicCalendar {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly casePrefix: string;
  readonly about: string;
  readonly accentColour: string | null;
  readonly picture: DemoPicture | null;
  readonly locations: readonly DemoLocation[];
  readonly technicians: readonly DemoTechnician[];
  readonly technicianLocations: readonly DemoTechnicianLocation[];
  readonly memberships: readonly DemoMembership[];
  readonly services: readonly DemoService[];
  readonly servicePrices: readonly DemoServicePrice[];
  readonly credentials: readonly DemoCredential[];
  readonly clients: readonly DemoClient[];
  readonly courses: readonly DemoCourse[];
  readonly sessions: readonly DemoSession[];
  readonly adverseEvents: readonly DemoAdverseEvent[];
  readonly photos: readonly DemoPhoto[];
  readonly consents: readonly DemoConsent[];
  readonly portfolioCases: readonly DemoPortfolioCase[];
  readonly reviews: readonly DemoReview[];
  readonly enquiries: readonly DemoEnquiry[];
  readonly enquiryMessages: readonly DemoEnquiryMessage[];
}

/** A photograph of a room or a portrait. */
export interface DemoPicture {
  readonly id: string;
  /** Path under `photos/`. */
  readonly file: string;
}

export interface DemoLocation {
  readonly id: string;
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly city: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  readonly jurisdiction: string;
}

export interface DemoTechnician {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly headline: string;
  readonly about: string;
  readonly languages: readonly string[];
  readonly specialities: readonly Goal[];
  readonly practisingSince: number | null;
  readonly isTrainee: boolean;
  readonly portrait: DemoPicture | null;
}

export interface DemoTechnicianLocation {
  readonly id: string;
  readonly technicianId: string;
  readonly locationId: string;
  readonly weekdays: readonly number[];
}

export interface DemoMembership {
  readonly id: string;
  readonly accountId: string;
  readonly roles: readonly ClinicRole[];
  readonly technicianId: string | null;
}

export interface DemoService {
  readonly id: string;
  readonly name: string;
  readonly goal: Goal;
  readonly technique: Technique;
  readonly sessionsIncluded: number;
  readonly included: string;
}

export interface DemoServicePrice {
  readonly id: string;
  readonly serviceId: string;
  readonly stages: readonly Stage[];
  readonly fromCents: number;
  readonly toCents: number;
  readonly currency: Currency;
}

export interface DemoCredential {
  readonly id: string;
  readonly subject: CredentialSubject;
  readonly technicianId: string | null;
  readonly locationId: string | null;
  readonly type: CredentialType;
  readonly title: string;
  readonly issuer: string;
  readonly number: string | null;
  readonly numberNote: string | null;
  readonly clock: CredentialClock;
  readonly validFrom: string;
  readonly expiresOn: string | null;
  readonly recheckDueOn: string | null;
  readonly state: CredentialState;
  readonly checkedOn: string | null;
  readonly checkedBy: string | null;
  readonly method: CredentialMethod | null;
  readonly source: string | null;
  readonly detail: string | null;
  readonly notChecked: string | null;
}
