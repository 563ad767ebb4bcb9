import { colourShift } from './colour-shift.ts';
import { HEALED_FROM_DAY } from './limits.ts';
import type { Comparability, PhotoView } from './vocabulary.ts';

/** What the server measures of a photograph when it is received. */
export interface PhotoMeasures {
  /** Mean luma of the sRGB pixels, 0 (black) to 255 (white). */
  luminance: number;
  /** Standard deviation of luma, 0 to 127.5. */
  contrast: number;
  /** Variance of the Laplacian of luma, at 1024 pixels on the longer side; low when blurred. */
  sharpness: number;
  /** Average sRGB colour, `#RRGGBB`. */
  averageColour: string;
}

export interface ComparedPhoto {
  readonly view: PhotoView;
  readonly measures: PhotoMeasures;
  /** Minutes after the end of the session, for a picture of the same day. */
  readonly minutesSinceSession?: number | null;
  /** Whole days since the session before it. */
  readonly daysSinceSession?: number | null;
}

export type ComparabilityCode =
  | 'DIFFERENT_VIEW'
  | 'AFTER_BRIGHTER'
  | 'AFTER_DARKER'
  | 'COLOUR_CAST'
  | 'BEFORE_BLURRED'
  | 'AFTER_BLURRED'
  | 'MINUTES_AFTER_SESSION'
  | 'NOT_HEALED';

export interface ComparabilityFinding {
  readonly code: ComparabilityCode;
  readonly percent?: number;
  readonly minutes?: number;
  readonly days?: number;
}

/*
 * Thresholds, from 70 before/healed pairs in one light and from known changes made to them (docs/decisions): untouched
 * pairs differ by at most 11 % in luminance (95 % of them by less than 8 %) and 2.2 in colour, are 0.3 to 3.3 times as
 * sharp as each other, and none is below 59.
 */

/** Light differing by more than this is noted. */
export const LIGHT_NOTED_PERCENT = 10;
/** One picture this many times as light as the other, about 1.3 stops of exposure: further than treatment takes a picture. */
export const LIGHT_TOO_FAR_RATIO = 1.5;
/** Distance in the a*b* plane of CIELAB. A tint of 10 % in one channel moves 7 to 11, of 20 % moves 14 to 21. */
export const CAST_NOTED = 6;
export const CAST_TOO_FAR = 15;
/** Sharpness below which a picture is blurred: a Gaussian blur of 2 pixels in 1024 leaves 1 to 15, of 4 less than 5. */
export const BLUR_NOTED = 15;
export const BLUR_TOO_FAR = 3;
/** Sharpness of one picture below this share of the other's: a blur of 1 pixel leaves 0.17 to 0.27. */
export const BLUR_SHARE = 0.25;

interface Weighed {
  finding: ComparabilityFinding;
  isTooFar: boolean;
}

/**
 * Whether two pictures may be held against each other, and why not, as codes with their numbers. Never repaired: light
 * and colour are not edited. What it cannot tell: that both show the same person.
 */
export function comparePhotos(
  before: ComparedPhoto,
  after: ComparedPhoto,
): { result: Comparability; reasons: ComparabilityFinding[] } {
  const weighed = [
    compareViews(before, after),
    compareLight(before.measures, after.measures),
    compareColour(before.measures, after.measures),
    findBlur('BEFORE_BLURRED', before.measures, after.measures),
    findBlur('AFTER_BLURRED', after.measures, before.measures),
    findHealing(after),
  ].filter((one) => one !== undefined);
  const reasons = weighed.map(({ finding }) => finding);
  if (weighed.some(({ isTooFar }) => isTooFar)) return { result: 'NOT_COMPARABLE', reasons };
  return { result: reasons.length === 0 ? 'COMPARABLE' : 'WITH_CARE', reasons };
}

function compareViews(before: ComparedPhoto, after: ComparedPhoto): Weighed | undefined {
  return before.view === after.view ? undefined : { finding: { code: 'DIFFERENT_VIEW' }, isTooFar: true };
}

function compareLight(before: PhotoMeasures, after: PhotoMeasures): Weighed | undefined {
  const ratio = Math.max(1, after.luminance) / Math.max(1, before.luminance);
  const percent = Math.round((ratio - 1) * 100);
  if (Math.abs(percent) <= LIGHT_NOTED_PERCENT) return undefined;
  return {
    finding: { code: percent > 0 ? 'AFTER_BRIGHTER' : 'AFTER_DARKER', percent: Math.abs(percent) },
    isTooFar: Math.max(ratio, 1 / ratio) > LIGHT_TOO_FAR_RATIO,
  };
}

/** Colour compared without lightness, so that a brighter picture is not called tinted as well. */
function compareColour(before: PhotoMeasures, after: PhotoMeasures): Weighed | undefined {
  const distance = colourShift(before.averageColour, after.averageColour);
  if (distance <= CAST_NOTED) return undefined;
  return { finding: { code: 'COLOUR_CAST' }, isTooFar: distance > CAST_TOO_FAR };
}

function findBlur(
  code: 'BEFORE_BLURRED' | 'AFTER_BLURRED',
  photo: PhotoMeasures,
  other: PhotoMeasures,
): Weighed | undefined {
  if (photo.sharpness >= Math.max(BLUR_NOTED, other.sharpness * BLUR_SHARE)) return undefined;
  return { finding: { code }, isTooFar: photo.sharpness < BLUR_TOO_FAR };
}

/** A scalp that has not healed looks darker and crisper than it will: said, and no hindrance. */
function findHealing({ minutesSinceSession, daysSinceSession }: ComparedPhoto): Weighed | undefined {
  const days = daysSinceSession ?? HEALED_FROM_DAY;
  if (days >= HEALED_FROM_DAY) return undefined;
  const isSameDay = days === 0 && typeof minutesSinceSession === 'number';
  return {
    finding: isSameDay ? { code: 'MINUTES_AFTER_SESSION', minutes: minutesSinceSession } : { code: 'NOT_HEALED', days },
    isTooFar: false,
  };
}
