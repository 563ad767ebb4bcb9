import { t } from '@lingui/core/macro';
import type { CredentialMark } from '../../ui/credential/credentialMark.ts';

/** What one technician has in one row. */
export interface Cell {
  readonly text: string;
  /** How it was checked, what it holds, what it leaves open. */
  readonly details?: readonly string[];
  /** Drawn as a bar on the scale that all rows of counts share. */
  readonly count?: number;
  readonly mark?: CredentialMark;
  /** Nobody has said, or it is not known: shown as such, never left empty. */
  readonly isMissing?: boolean;
}

/** One fact, of each technician in their order. */
export interface ComparisonRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly Cell[];
}

export interface ComparisonGroup {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
}

export const notStated = (details?: readonly string[]): Cell => ({ text: t`Not stated`, details, isMissing: true });

/** Whether the technicians differ in a row: in what is said first, not in the small print. */
export const differs = ({ cells }: ComparisonRow): boolean => new Set(cells.map(({ text }) => text)).size > 1;

/** The groups with only the rows in which they differ; a group without any is left out. */
export const onlyDifferences = (groups: readonly ComparisonGroup[]): ComparisonGroup[] =>
  groups.map((group) => ({ ...group, rows: group.rows.filter(differs) })).filter(({ rows }) => rows.length > 0);
