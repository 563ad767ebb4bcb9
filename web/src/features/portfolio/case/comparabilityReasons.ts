import { t } from '@lingui/core/macro';
import type { Formats } from '../../../ui/locale/formats.ts';

interface Reason {
  code: string;
  percent: number | null;
  minutes: number | null;
  days: number | null;
}

/** Why two photographs may mislead, as one sentence without its end: "after is 28 % brighter, taken 35 minutes after the session". */
export function reasonsText(reasons: readonly Reason[], formats: Formats) {
  return reasons.map((reason) => reasonText(reason, formats)).join(', ');
}

function reasonText({ code, percent }: Reason, formats: Formats) {
  const share = formats.percent((percent ?? 0) / 100);
  if (code === 'BRIGHTER') return t`after is ${share} brighter`;
  return t`a difference of its own kind was recorded`;
}
