import * as words from '@stipple/contract';
import { registerEnumType } from 'type-graphql';

/** Makes a GraphQL enum of a vocabulary list; the same object serves every field of that type. */
function enumOf<Word extends string>(name: string, list: readonly Word[], description?: string): Record<Word, Word> {
  const values = Object.fromEntries(list.map((word) => [word, word])) as Record<Word, Word>;
  registerEnumType(values, { name, ...(description && { description }) });
  return values;
}

export const AgeBandEnum = enumOf('AgeBand', words.AGE_BANDS, 'Age at treatment.');
export const AppointmentKindEnum = enumOf('AppointmentKind', words.APPOINTMENT_KINDS);
export const AppointmentStateEnum = enumOf('AppointmentState', words.APPOINTMENT_STATES);
export const BadgeEnum = enumOf('Badge', words.BADGES, 'Levels of evidence, each containing the ones before.');
export const BookedResourceEnum = enumOf('BookedResource', words.BOOKED_RESOURCES);
export const ClinicRoleEnum = enumOf('ClinicRole', words.CLINIC_ROLES);
export const ClosedReasonEnum = enumOf('ClosedReason', words.CLOSED_REASONS);
export const ComparabilityEnum = enumOf('Comparability', words.COMPARABILITIES);
export const ConcernKindEnum = enumOf('ConcernKind', words.CONCERN_KINDS);
export const ConcernOutcomeEnum = enumOf('ConcernOutcome', words.CONCERN_OUTCOMES, 'What platform staff found.');
export const ConcernSubjectEnum = enumOf('ConcernSubject', words.CONCERN_SUBJECTS);
export const ConsentChannelEnum = enumOf('ConsentChannel', words.CONSENT_CHANNELS);
export const ConsentPurposeEnum = enumOf('ConsentPurpose', words.CONSENT_PURPOSES);
export const CredentialClockEnum = enumOf('CredentialClock', words.CREDENTIAL_CLOCKS);
export const CredentialMethodEnum = enumOf('CredentialMethod', words.CREDENTIAL_METHODS);
export const CredentialStateEnum = enumOf('CredentialState', words.CREDENTIAL_STATES);
export const CredentialSubjectEnum = enumOf('CredentialSubject', words.CREDENTIAL_SUBJECTS);
export const CredentialTypeEnum = enumOf('CredentialType', words.CREDENTIAL_TYPES);
export const CurrencyEnum = enumOf('Currency', words.CURRENCIES);
export const EffectEnum = enumOf('Effect', words.EFFECTS, 'Unwanted effects as a clinic records them.');
export const EnquiryStateEnum = enumOf('EnquiryState', words.ENQUIRY_STATES);
export const GoalEnum = enumOf('Goal', words.GOALS);
export const HairColourEnum = enumOf('HairColour', words.HAIR_COLOURS);
export const HairLengthEnum = enumOf('HairLength', words.HAIR_LENGTHS);
export const LikenessMatchEnum = enumOf(
  'LikenessMatch',
  words.LIKENESS_MATCHES,
  'APART by steps; OTHER: of another kind; a scar on one head alone; UNKNOWN: the case does not say.',
);
export const LikenessTraitEnum = enumOf('LikenessTrait', words.LIKENESS_TRAITS);
export const MeasureEnum = enumOf('Measure', words.MEASURES);
export const PhotoLightEnum = enumOf('PhotoLight', words.PHOTO_LIGHTS);
export const PhotoPhaseEnum = enumOf('PhotoPhase', words.PHOTO_PHASES);
export const PhotoViewEnum = enumOf('PhotoView', words.PHOTO_VIEWS);
export const PortfolioCaseSortEnum = enumOf('PortfolioCaseSort', words.PORTFOLIO_CASE_SORTS);
export const ScarEnum = enumOf('Scar', words.SCARS);
export const SexEnum = enumOf('Sex', words.SEXES);
export const ShareEnum = enumOf('Share', words.SHARES, 'Counted among finished courses that are old enough.');
export const SkinToneEnum = enumOf('SkinTone', words.SKIN_TONES, 'Fitzpatrick skin type.');
export const StageEnum = enumOf('Stage', words.STAGES, 'Norwood-Hamilton or Ludwig class, areata, or scar.');
export const TechniqueEnum = enumOf('Technique', words.TECHNIQUES);
export const ZoneEnum = enumOf('Zone', words.ZONES);
