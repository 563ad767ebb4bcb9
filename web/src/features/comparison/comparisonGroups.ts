import { t } from '@lingui/core/macro';
import type { Formats } from '../../ui/locale/formats.ts';
import type { Compared } from './comparisonQuery.ts';
import type { ComparisonGroup } from './comparisonRow.ts';
import { type ComparedOn, evidenceRows } from './evidenceRows.ts';
import { meetingRows, priceRows, reviewRows } from './otherRows.ts';
import { paperRows } from './paperRows.ts';

/** Every row of the comparison: the same for all, whatever it says of whom. */
export const comparisonGroups = (
  technicians: readonly Compared[],
  on: ComparedOn,
  formats: Formats,
): ComparisonGroup[] => [
  { key: 'evidence', title: t`Evidence`, rows: evidenceRows(technicians, on, formats) },
  { key: 'papers', title: t`Credentials`, rows: paperRows(technicians, formats) },
  { key: 'prices', title: t`Price, as the clinic states it`, rows: priceRows(technicians, on, formats) },
  { key: 'reviews', title: t`Reviews`, rows: reviewRows(technicians, formats) },
  { key: 'meeting', title: t`Where and when`, rows: meetingRows(technicians, formats) },
];
