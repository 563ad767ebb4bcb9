import type { ConsentChannel, ConsentPurpose } from '@stipple/contract';

export const DEMO_WORDING_VERSION = '3';

const TEXTS: Readonly<Record<ConsentPurpose, string>> = {
  TREATMENT:
    'I have read what scalp micropigmentation is: a tattoo in the skin of my head that lasts for years and fades. I have been told the known effects and that the outcome cannot be promised. I want to be treated.',
  CLINICAL_PHOTOS:
    'The clinic may take photographs of my head before, after and once healed, and keep them with my record. Nobody outside the clinic sees them unless I say so separately.',
  PUBLICATION:
    'The photographs I was shown, cropped as I saw them, may be published in this one place, together with the dates of my sessions and my class of hair loss, without my name. I can take this back on any day.',
  TRAINING:
    'The photographs I was shown may be used in this one place to teach others, without my name. I can take this back on any day.',
};

const PLACES: Readonly<Record<ConsentChannel, string>> = {
  CLINIC_RECORD: 'the clinic’s own record',
  PLATFORM_GALLERY: 'the gallery of this platform',
  CLINIC_WEBSITE: 'the clinic’s website',
  SOCIAL_MEDIA: 'the clinic’s social media',
  TEACHING: 'courses held by the clinic',
};

/** The words a client of the demo signed. */
export const wordingOf = (purpose: ConsentPurpose, channel: ConsentChannel): string =>
  `${TEXTS[purpose]} Place: ${PLACES[channel]}.`;
