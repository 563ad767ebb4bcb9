import { HEALED_FROM_DAY } from './limits.ts';
import type { PhotoMeasures } from './photo-comparability.ts';
import type { Comparability, PhotoView } from './vocabulary.ts';

/** Light or distance differing by more than this is noted (docs: photo honesty). */
export const LIGHT_NOTED_PERCENT = 10;
/** From here on the difference is larger than what treatment does to a picture. */
export const LIGHT_TOO_FAR_PERCENT = 50;
/** Sharpness of one picture below this share of the other's: one of the two is blurred. */
export const BLUR_SHARE = 0.25;
/** Distance between mean colours, of 255, from which a colour cast is noted. */
export const CAST_NOTED = 24;

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

/**
 * Whether two pictures may be held against each other, and why not, as codes with their numbers. Never repaired: light
 * and colour are not edited. What it cannot tell: that both show the same person.
 */
export function comparePhotos(
  before: ComparedPhoto,
  after: ComparedPhoto,
): { result: Comparability; reasons: ComparabilityFinding[] } {
  const light = lightFinding(before.measures, after.measures);
  const reasons = [
    before.view === after.view ? undefined : ({ code: 'DIFFERENT_VIEW' } as const),
    light,
    castFinding(before.measures, after.measures),
    blurFinding(before.measures, after.measures),
    ageFinding(after),
  ].filter((reason) => reason !== undefined);
  const isTooFar = before.view !== after.view || (light?.percent ?? 0) > LIGHT_TOO_FAR_PERCENT;
  if (isTooFar) return { result: 'NOT_COMPARABLE', reasons };
  return { result: reasons.length === 0 ? 'COMPARABLE' : 'WITH_CARE', reasons };
}

function lightFinding(before: PhotoMeasures, after: PhotoMeasures): ComparabilityFinding | undefined {
  if (before.luminance <= 0) return undefined;
  const percent = Math.round((after.luminance / before.luminance - 1) * 100);
  if (Math.abs(percent) <= LIGHT_NOTED_PERCENT) return undefined;
  return { code: percent > 0 ? 'AFTER_BRIGHTER' : 'AFTER_DARKER', percent: Math.abs(percent) };
}

/** Colour compared after taking lightness out, so that a brighter picture is not called tinted as well. */
function castFinding(before: PhotoMeasures, after: PhotoMeasures): ComparabilityFinding | undefined {
  const [a, b] = [tintOf(before.averageColour), tintOf(after.averageColour)];
  const distance = Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));
  return distance > CAST_NOTED ? { code: 'COLOUR_CAST' } : undefined;
}

function tintOf(colour: string): number[] {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const mean = channels.reduce((sum, value) => sum + value, 0) / channels.length;
  return channels.map((value) => (mean === 0 ? 0 : (value / mean - 1) * 128));
}

function blurFinding(before: PhotoMeasures, after: PhotoMeasures): ComparabilityFinding | undefined {
  if (after.sharpness < before.sharpness * BLUR_SHARE) return { code: 'AFTER_BLURRED' };
  return before.sharpness < after.sharpness * BLUR_SHARE ? { code: 'BEFORE_BLURRED' } : undefined;
}

function ageFinding({ minutesSinceSession, daysSinceSession }: ComparedPhoto): ComparabilityFinding | undefined {
  const days = daysSinceSession ?? HEALED_FROM_DAY;
  if (days >= HEALED_FROM_DAY) return undefined;
  if (days === 0 && typeof minutesSinceSession === 'number')
    return { code: 'MINUTES_AFTER_SESSION', minutes: minutesSinceSession };
  return { code: 'NOT_HEALED', days };
}
