import { type CredentialMark, credentialMark } from '../../ui/credential/credentialMark.ts';
import type { PaperHolder } from './paperHolders.ts';
import type { PaperRow } from './papersQuery.ts';

/** How one kind of paper is drawn for one person or place. `missing`: demanded, and nothing is on file. */
export type PaperMark = CredentialMark | 'missing';

/** By what is covered, not by one document: a verified renewal that follows keeps the mark green. */
export function paperMark({ current, daysCovered }: PaperRow): PaperMark {
  if (!current) return 'missing';
  return credentialMark({ state: current.state, daysLeft: daysCovered ?? current.daysLeft });
}

/** Kinds of trouble the list can be narrowed to. */
export const PAPER_TROUBLES = ['lapsed', 'soon', 'review'] as const;
export type PaperTrouble = (typeof PAPER_TROUBLES)[number];

/** Whether the row belongs under that trouble. What nobody demands lapses without consequence, and is left out. */
export function isIn(trouble: PaperTrouble, row: PaperRow): boolean {
  const mark = paperMark(row);
  if (trouble === 'review') return mark === 'inReview' || row.renewal?.state === 'IN_REVIEW';
  if (row.gates.length === 0) return false;
  if (trouble === 'soon') return mark === 'expiring';
  return row.lack !== null && mark !== 'inReview';
}

/** Papers in one sort of trouble among these holders. */
export const countOf = (trouble: PaperTrouble, holders: readonly PaperHolder[]): number =>
  holders.flatMap(({ rows }) => rows).filter((row) => isIn(trouble, row)).length;
