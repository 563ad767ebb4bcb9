import type { ConsentChannel, ConsentPurpose } from './vocabulary.ts';

/**
 * The words a client signs, for one purpose on one channel. A version that was ever shown is never edited: changed words
 * are a new version beside it, and a consent keeps the text it was given for.
 */
export interface ConsentWording {
  readonly purpose: ConsentPurpose;
  readonly channel: ConsentChannel;
  /** Unique within purpose and channel. */
  readonly version: string;
  /** First day it is shown; the newest one that has begun is asked for. */
  readonly effectiveFrom: string;
  readonly text: string;
}

const TAKING_BACK =
  'I can say no and be treated all the same. I can take this back at any time in my record, and it then ends for the future.';

/** Every wording, oldest first within its purpose and channel. A pair that is not here cannot be consented to. */
export const CONSENT_WORDINGS: readonly ConsentWording[] = [
  {
    purpose: 'TREATMENT',
    channel: 'CLINIC_RECORD',
    version: 'treatment-1',
    effectiveFrom: '2020-01-01',
    text:
      'I agree to scalp micropigmentation as planned with my technician. I know that it is a tattoo: pigment is put into ' +
      'the skin with needles, it lasts for years, it can fade or change in colour, and taking it out again is slow and not ' +
      'always complete. I have answered the questions about my health truthfully and could ask everything I wanted to ask. ' +
      'I can stop at any time.',
  },
  {
    purpose: 'CLINICAL_PHOTOS',
    channel: 'CLINIC_RECORD',
    version: 'clinical-photos-1',
    effectiveFrom: '2020-01-01',
    text:
      'I agree that the clinic takes photographs of my head before, during and after treatment and keeps them in my record. ' +
      `Only people who treat me see them. They are shown to nobody else without another signature of mine. ${TAKING_BACK}`,
  },
  {
    purpose: 'PUBLICATION',
    channel: 'PLATFORM_GALLERY',
    version: 'gallery-1',
    effectiveFrom: '2020-01-01',
    text:
      'I agree that the pictures I have chosen are shown to everybody in the gallery of this platform, with the class of ' +
      'hair loss, skin tone, age band, dates of the sessions and town, and without my name. I have seen exactly these ' +
      'pictures, as they are cropped. Somebody who knows me may recognise me. ' +
      `${TAKING_BACK} The pictures then leave the gallery at once; copies that others have made cannot be called back.`,
  },
  {
    purpose: 'PUBLICATION',
    channel: 'CLINIC_WEBSITE',
    version: 'clinic-website-1',
    effectiveFrom: '2020-01-01',
    text:
      'I agree that the clinic shows the pictures I have chosen on its own website, without my name. I have seen exactly ' +
      `these pictures, as they are cropped. Somebody who knows me may recognise me. ${TAKING_BACK} The clinic then takes ` +
      'them down; copies that others have made cannot be called back.',
  },
  {
    purpose: 'PUBLICATION',
    channel: 'SOCIAL_MEDIA',
    version: 'social-media-1',
    effectiveFrom: '2020-01-01',
    text:
      'I agree that the clinic posts the pictures I have chosen on its social media accounts (such as Instagram, TikTok, ' +
      'Facebook and YouTube), without my name. These companies store the pictures outside the clinic and may show them to ' +
      `anybody. Somebody who knows me may recognise me. ${TAKING_BACK} The clinic then deletes its posts; copies and ` +
      'reposts by others cannot be called back.',
  },
  {
    purpose: 'TRAINING',
    channel: 'TEACHING',
    version: 'teaching-1',
    effectiveFrom: '2020-01-01',
    text:
      'I agree that the clinic shows pictures of my treatment to people it trains, in class and in course material, without ' +
      `my name. They are not put on the internet. ${TAKING_BACK}`,
  },
];

interface WordingAsked {
  readonly purpose: ConsentPurpose;
  readonly channel: ConsentChannel;
}

/** The wording of that version; undefined when there is none for this purpose on this channel. */
export const consentWordingOf = ({
  purpose,
  channel,
  version,
}: WordingAsked & { readonly version: string }): ConsentWording | undefined =>
  wordingsFor({ purpose, channel }).find((wording) => wording.version === version);

/** The wording to ask with on `day` (`YYYY-MM-DD`): the newest that has begun. Undefined when nothing may be asked. */
export const consentWordingOn = ({
  purpose,
  channel,
  day,
}: WordingAsked & { readonly day: string }): ConsentWording | undefined =>
  wordingsFor({ purpose, channel }).findLast((wording) => wording.effectiveFrom <= day);

const wordingsFor = ({ purpose, channel }: WordingAsked): ConsentWording[] =>
  CONSENT_WORDINGS.filter((wording) => wording.purpose === purpose && wording.channel === channel);
