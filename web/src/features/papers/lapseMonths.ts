import { isIn, type PaperMark, paperMark } from './paperMark.ts';
import type { PaperHolder } from './paperHolders.ts';

const MONTHS = 12;

export interface LapseDot {
  mark: PaperMark;
  holder: PaperHolder;
  type: PaperHolder['rows'][number]['type'];
  /** Last day that is covered; for what has lapsed, the day it ended. */
  on: string;
}

export interface LapseMonth {
  /** First of the month, `YYYY-MM-01`. */
  month: string;
  dots: LapseDot[];
}

/** What ends in this month and the eleven after it, month by month; what has lapsed already stands in the first. */
export function lapseMonths(holders: readonly PaperHolder[], today: string): LapseMonth[] {
  const dots = holders.flatMap((holder) => holder.rows.flatMap((row) => dotOf(holder, row) ?? []));
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = monthAfter(today, index);
    const isMine = ({ on }: LapseDot) =>
      index === 0 ? on.slice(0, 7) <= month.slice(0, 7) : on.startsWith(month.slice(0, 7));
    return { month, dots: dots.filter(isMine).toSorted((a, b) => a.on.localeCompare(b.on)) };
  });
}

function dotOf(holder: PaperHolder, row: PaperHolder['rows'][number]): LapseDot | undefined {
  const on =
    row.countsUntil ?? (isIn('lapsed', row) ? (row.current?.expiresOn ?? row.current?.recheckDueOn) : undefined);
  return on ? { mark: paperMark(row), holder, type: row.type, on } : undefined;
}

function monthAfter(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}
