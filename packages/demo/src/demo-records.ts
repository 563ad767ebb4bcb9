import type {
  AgeBand,
  ConsentChannel,
  ConsentPurpose,
  Currency,
  Effect,
  EffectSeverity,
  EnquiryState,
  Goal,
  HairColour,
  HairLength,
  PhotoLight,
  PhotoPhase,
  PhotoView,
  Scar,
  Sex,
  SkinTone,
  Stage,
  Technique,
  Zone,
} from '@stipple/contract';

export interface DemoClient {
  readonly id: string;
  readonly accountId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly sex: Sex;
  readonly skinTone: SkinTone;
  readonly hairColour: HairColour;
  readonly bornOn: string;
}

export interface DemoCourse {
  readonly id: string;
  readonly clientId: string;
  readonly touchUpOfId: string | null;
  readonly technicianId: string;
  readonly locationId: string;
  readonly stage: Stage;
  readonly goal: Goal;
  readonly scar: Scar;
  readonly technique: Technique;
  readonly hairLength: HairLength;
  readonly plannedSessionCount: number;
  readonly paidCents: number | null;
  readonly currency: Currency;
  readonly finishedOn: string | null;
  readonly declinedPublicationOn: string | null;
}

export interface DemoSession {
  readonly id: string;
  readonly courseId: string;
  readonly technicianId: string;
  readonly locationId: string;
  readonly number: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly heldOn: string;
  readonly zones: readonly Zone[];
  readonly signedAt: string | null;
}

export interface DemoAdverseEvent {
  readonly id: string;
  readonly courseId: string;
  readonly effect: Effect;
  readonly severity: EffectSeverity;
  readonly noticedOn: string;
  readonly settledOn: string | null;
}

export interface DemoPhoto {
  readonly id: string;
  readonly courseId: string;
  /** Path under `photos/`. */
  readonly file: string;
  readonly view: PhotoView;
  /** What day and sessions make of it; the product derives the same. */
  readonly phase: PhotoPhase;
  readonly sessionNumber: number | null;
  readonly takenAt: string;
  readonly takenOn: string;
  readonly minutesAfterSession: number | null;
  readonly light: PhotoLight;
  readonly distanceMarked: boolean;
  readonly shineProduct: boolean;
  readonly numbingWithin24Hours: boolean;
  readonly hairLengthMm: number;
}

export interface DemoConsent {
  readonly id: string;
  readonly clientId: string;
  readonly courseId: string;
  readonly purpose: ConsentPurpose;
  readonly channel: ConsentChannel;
  readonly wordingVersion: string;
  readonly wordingText: string;
  readonly signedName: string;
  readonly givenAt: string;
  readonly withdrawnAt: string | null;
}

export interface DemoPortfolioCase {
  readonly id: string;
  readonly reference: string;
  readonly courseId: string;
  readonly technicianId: string;
  readonly views: readonly PhotoView[];
  readonly technicianNote: string | null;
  readonly clientNote: string | null;
  readonly clientConfirmedOn: string | null;
  readonly checkedOn: string | null;
  /** Null: not public. */
  readonly publishedAt: string | null;
  readonly publishedOn: string | null;
}

export interface DemoReview {
  readonly id: string;
  readonly courseId: string;
  readonly technicianId: string;
  readonly dayThreeScore: number | null;
  readonly dayThreeText: string | null;
  readonly monthTwelveScore: number | null;
  readonly monthTwelveText: string | null;
  readonly clinicAnswer: string | null;
  readonly writtenOn: string;
}

export interface DemoEnquiry {
  readonly id: string;
  readonly accountId: string | null;
  readonly reference: string;
  readonly technicianId: string;
  readonly portfolioCaseId: string | null;
  readonly name: string;
  readonly email: string;
  readonly stage: Stage | null;
  readonly goal: Goal | null;
  readonly skinTone: SkinTone | null;
  readonly ageBand: AgeBand | null;
  readonly city: string | null;
  readonly state: EnquiryState;
  readonly sentAt: string;
  readonly firstRepliedAt: string | null;
}

export interface DemoEnquiryMessage {
  readonly id: string;
  readonly enquiryId: string;
  readonly fromClinic: boolean;
  readonly authorName: string;
  readonly body: string;
  readonly sentAt: string;
}
