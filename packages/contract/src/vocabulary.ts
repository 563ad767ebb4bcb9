/**
 * The words of the field, once for table, schema, form and page.
 * Classes of hair loss follow Norwood-Hamilton (men) and Ludwig (women); skin types follow Fitzpatrick.
 */
export const STAGES = [
  'NORWOOD_I',
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
] as const;
export type Stage = (typeof STAGES)[number];

export const SKIN_TONES = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
export type SkinTone = (typeof SKIN_TONES)[number];

export const GOALS = [
  'SHAVED_LOOK',
  'HAIRLINE',
  'DENSITY',
  'CROWN',
  'FUT_SCAR',
  'FUE_SCARS',
  'OTHER_SCAR',
  'ALOPECIA',
  'POST_CHEMOTHERAPY',
  'TRANSPLANT_COMBINATION',
  'REPAIR',
  'BEARD',
] as const;
export type Goal = (typeof GOALS)[number];

export const SCARS = ['NONE', 'FUT_STRIP', 'FUE_DOTS', 'OTHER'] as const;
export type Scar = (typeof SCARS)[number];

export const HAIR_COLOURS = ['BLACK', 'DARK_BROWN', 'BROWN', 'LIGHT', 'GREY'] as const;
export type HairColour = (typeof HAIR_COLOURS)[number];

export const HAIR_LENGTHS = ['SHAVED', 'UNDER_1_CM', 'LONG'] as const;
export type HairLength = (typeof HAIR_LENGTHS)[number];

export const SEXES = ['FEMALE', 'MALE', 'OTHER'] as const;
export type Sex = (typeof SEXES)[number];

export const AGE_BANDS = ['UNDER_25', 'FROM_25', 'FROM_35', 'FROM_45', 'FROM_55', 'FROM_65'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Permanent pigment, or temporary tricopigmentation that fades within about two years. */
export const TECHNIQUES = ['PERMANENT', 'TEMPORARY'] as const;
export type Technique = (typeof TECHNIQUES)[number];

export const PHOTO_VIEWS = ['FRONT', 'TOP', 'CROWN', 'LEFT', 'RIGHT', 'BACK', 'HAIRLINE_MACRO'] as const;
export type PhotoView = (typeof PHOTO_VIEWS)[number];

/** BEFORE any session; AFTER_SESSION on the day of session k; HEALED from day 28 after the last session. */
export const PHOTO_PHASES = ['BEFORE', 'AFTER_SESSION', 'HEALED'] as const;
export type PhotoPhase = (typeof PHOTO_PHASES)[number];

export const PHOTO_LIGHTS = ['ROOM', 'RING', 'DAYLIGHT'] as const;
export type PhotoLight = (typeof PHOTO_LIGHTS)[number];

export const ZONES = ['HAIRLINE', 'TEMPLES', 'FRONTAL', 'MID_SCALP', 'CROWN', 'SIDES', 'BACK', 'SCAR'] as const;
export type Zone = (typeof ZONES)[number];

/** Four levels of evidence behind a public case, each containing the ones before. */
export const BADGES = ['UPLOADED', 'BOUND', 'CLIENT_CONFIRMED', 'HEALED_CONFIRMED'] as const;
export type Badge = (typeof BADGES)[number];

export const COMPARABILITIES = ['COMPARABLE', 'WITH_CARE', 'NOT_COMPARABLE'] as const;
export type Comparability = (typeof COMPARABILITIES)[number];

/** What a consent covers × where it may be shown: two axes, every pair off until signed. */
export const CONSENT_PURPOSES = ['TREATMENT', 'CLINICAL_PHOTOS', 'PUBLICATION', 'TRAINING'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];
export const CONSENT_CHANNELS = [
  'CLINIC_RECORD',
  'PLATFORM_GALLERY',
  'CLINIC_WEBSITE',
  'SOCIAL_MEDIA',
  'TEACHING',
] as const;
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];

export const CREDENTIAL_TYPES = [
  'COUNCIL_PERSONAL_REGISTRATION',
  'COUNCIL_PREMISES_REGISTRATION',
  'SPECIAL_TREATMENT_LICENCE',
  'STUDIO_LICENCE',
  'ARTIST_LICENCE',
  'LIABILITY_INSURANCE',
  'BLOODBORNE_PATHOGENS',
  'FIRST_AID',
  'SMP_TRAINING',
  'MEMBERSHIP',
] as const;
export type CredentialType = (typeof CREDENTIAL_TYPES)[number];

export const CREDENTIAL_SUBJECTS = ['PERSON', 'PLACE'] as const;
export type CredentialSubject = (typeof CREDENTIAL_SUBJECTS)[number];

/** STATED by the clinic and not checked; IN_REVIEW; VERIFIED by platform staff; REJECTED. */
export const CREDENTIAL_STATES = ['STATED', 'IN_REVIEW', 'VERIFIED', 'REJECTED'] as const;
export type CredentialState = (typeof CREDENTIAL_STATES)[number];

/** How a paper was checked: with a register, with the issuer, or from the document alone. */
export const CREDENTIAL_METHODS = ['REGISTRY', 'ISSUER', 'DOCUMENT_ONLY'] as const;
export type CredentialMethod = (typeof CREDENTIAL_METHODS)[number];

/** EXPIRES on a day; RECHECK: no end date, counts until its re-check is overdue. */
export const CREDENTIAL_CLOCKS = ['EXPIRES', 'RECHECK'] as const;
export type CredentialClock = (typeof CREDENTIAL_CLOCKS)[number];

export const CLINIC_ROLES = ['OWNER', 'MANAGER', 'FRONT_DESK', 'TECHNICIAN'] as const;
export type ClinicRole = (typeof CLINIC_ROLES)[number];

/** What somebody comes for. */
export const APPOINTMENT_KINDS = ['CONSULTATION', 'SESSION', 'TOUCH_UP', 'HEALED_PHOTOS'] as const;
export type AppointmentKind = (typeof APPOINTMENT_KINDS)[number];

export const APPOINTMENT_STATES = ['BOOKED', 'DONE', 'DID_NOT_ATTEND', 'CANCELLED'] as const;
export type AppointmentState = (typeof APPOINTMENT_STATES)[number];

/** Whose time an appointment takes: each has one at a time. */
export const BOOKED_RESOURCES = ['TECHNICIAN', 'ROOM', 'CLIENT'] as const;
export type BookedResource = (typeof BOOKED_RESOURCES)[number];

/** Why a time lies outside the hours of a place or a person. */
export const CLOSED_REASONS = ['PAST', 'PLACE_CLOSED', 'CLOSURE', 'NOT_WORKING', 'TIME_OFF'] as const;
export type ClosedReason = (typeof CLOSED_REASONS)[number];

export const ENQUIRY_STATES = ['OPEN', 'ANSWERED', 'CLOSED'] as const;
export type EnquiryState = (typeof ENQUIRY_STATES)[number];

export const CURRENCIES = ['GBP', 'USD', 'EUR'] as const;
export type Currency = (typeof CURRENCIES)[number];

export const PORTFOLIO_CASE_SORTS = ['HEALED_LONGEST', 'RECENTLY_CHECKED', 'PRICE_LOWEST', 'NEAREST'] as const;
export type PortfolioCaseSort = (typeof PORTFOLIO_CASE_SORTS)[number];

/** What somebody reports to the platform about a public page. */
export const CONCERN_KINDS = ['PHOTO_OF_ME', 'NOT_THEIR_WORK', 'PAPER_WRONG', 'UNSAFE', 'OTHER'] as const;
export type ConcernKind = (typeof CONCERN_KINDS)[number];
export const CONCERN_SUBJECTS = ['TECHNICIAN', 'CLINIC', 'CASE'] as const;
export type ConcernSubject = (typeof CONCERN_SUBJECTS)[number];
/** What platform staff found: what was reported is so, is not so, or was reported before. */
export const CONCERN_OUTCOMES = ['CONFIRMED', 'NOT_CONFIRMED', 'DUPLICATE'] as const;
export type ConcernOutcome = (typeof CONCERN_OUTCOMES)[number];

/** Unwanted effects as a clinic records them. */
export const EFFECTS = [
  'ITCHING',
  'REDNESS_OVER_48_HOURS',
  'SWELLING',
  'CRUSTING',
  'SWOLLEN_LYMPH_NODE',
  'ALLERGIC_REACTION',
  'INFECTION',
  'BLOW_OUT',
  'MIGRATION',
  'COLOUR_SHIFT',
  'UNEVEN_FADING',
  'OVER_DARK',
  'SCARRING',
  'HERPES_FLARE',
  'BLEEDING',
  'REGRET',
] as const;
export type Effect = (typeof EFFECTS)[number];
export const EFFECT_SEVERITIES = ['MILD', 'MODERATE', 'SEVERE'] as const;
export type EffectSeverity = (typeof EFFECT_SEVERITIES)[number];

/** What is measured from signed records, each value one course, session or gap. */
export const MEASURES = ['SESSIONS', 'SESSION_MINUTES', 'DAYS_BETWEEN_SESSIONS', 'MONTHS_TO_TOUCH_UP'] as const;
export type Measure = (typeof MEASURES)[number];
/** Of finished courses old enough: photographed when healed, at 6 and at 12 months; and of all, with an effect recorded. */
export const SHARES = ['HEALED_PHOTO', 'HEALED_SIX_MONTHS', 'HEALED_TWELVE_MONTHS', 'EFFECT_RECORDED'] as const;
export type Share = (typeof SHARES)[number];
