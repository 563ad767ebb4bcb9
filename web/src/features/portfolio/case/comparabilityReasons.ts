import { plural, t } from '@lingui/core/macro';
import type { Comparability, ComparabilityCode } from '@stipple/contract';
import type { Formats } from '../../../ui/locale/formats.ts';

/** As the API tells it: the code is stable, the numbers belong to its sentence. */
export interface Reason {
  code: string;
  percent: number | null;
  minutes: number | null;
  days: number | null;
}

type Sentence = (reason: Reason, formats: Formats) => string;

const sentences: Record<ComparabilityCode, Sentence> = {
  DIFFERENT_VIEW: () => t`the two show different views`,
  AFTER_BRIGHTER: ({ percent }, formats) => t`after is ${share(percent, formats)} brighter`,
  AFTER_DARKER: ({ percent }, formats) => t`after is ${share(percent, formats)} darker`,
  COLOUR_CAST: () => t`the light has another colour`,
  BEFORE_BLURRED: () => t`before is blurred`,
  AFTER_BLURRED: () => t`after is blurred`,
  MINUTES_AFTER_SESSION: ({ minutes }) =>
    plural(minutes ?? 0, { one: 'taken # minute after the session', other: 'taken # minutes after the session' }),
  NOT_HEALED: ({ days }) =>
    plural(days ?? 0, {
      one: 'taken # day after the session, not healed',
      other: 'taken # days after the session, not healed',
    }),
};

/** Why two photographs may mislead, as a sentence without its end: "after is 28% brighter, taken 35 minutes after the session". */
export function reasonsText(reasons: readonly Reason[], formats: Formats) {
  return reasons.map((reason) => sentenceOf(reason.code)(reason, formats)).join(', ');
}

/** The verdict over a pair with its reasons, in one line. */
export function pairText({ result, reasons }: { result: Comparability; reasons: readonly Reason[] }, formats: Formats) {
  const text = reasonsText(reasons, formats);
  return result === 'NOT_COMPARABLE' ? t`Not comparable: ${text}` : t`Compare with care: ${text}`;
}

/** A newer server may know a reason that this page does not. */
function sentenceOf(code: string): Sentence {
  const known = Object.entries(sentences).find(([name]) => name === code);
  return known?.[1] ?? (() => t`another difference was measured`);
}

function share(percent: number | null, formats: Formats) {
  return formats.percent((percent ?? 0) / 100);
}
