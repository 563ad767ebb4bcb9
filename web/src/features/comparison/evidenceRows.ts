import { i18n } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';
import { type Goal, healedMonthsOf, type Stage } from '@stipple/contract';
import type { Formats } from '../../ui/locale/formats.ts';
import { shareReasons } from '../../ui/words/shareReasons.ts';
import { goalWords, stageWords } from '../../ui/words/vocabulary.ts';
import type { Compared } from './comparisonQuery.ts';
import type { Cell, ComparisonRow } from './comparisonRow.ts';

/** What the reader asked to compare on. */
export interface ComparedOn {
  readonly stage?: Stage;
  readonly goal?: Goal;
}

/** Counted from published cases and from the record, on one scale. */
export function evidenceRows(technicians: readonly Compared[], on: ComparedOn, formats: Formats): ComparisonRow[] {
  const counted = (count: number, details?: string[]): Cell => ({ text: formats.number(count), count, details });
  const of = (cell: (one: Compared) => Cell) => technicians.map(cell);
  const row = (key: string, name: string, cell: (one: Compared) => Cell): ComparisonRow => ({
    key,
    name,
    cells: of(cell),
  });
  const classWords = [on.stage && i18n._(stageWords[on.stage]), on.goal && i18n._(goalWords[on.goal])]
    .filter((word) => word !== undefined)
    .join(', ');

  return [
    row('verified', t`Verified cases`, ({ cases }) => counted(cases.verified, [t`of ${cases.published} published`])),
    ...(classWords ? [row('class', t`At your stage, ${classWords}`, ({ cases }) => counted(cases.atStage))] : []),
    row('healed-6', t`Healed at 6 months or later`, ({ cases }) => counted(cases.healedSixMonths)),
    row('healed-12', t`Healed at 12 months or later`, ({ cases }) => counted(cases.healedTwelveMonths)),
    row('oldest', t`Oldest healed photo`, ({ cases }) => oldest(cases.oldestHealedDays)),
    row('share', t`Finished treatments shown`, ({ technician }) =>
      share(technician.experience.publishedShare, formats),
    ),
  ];
}

function oldest(days: number | null): Cell {
  if (days === null) return { text: t`None healed yet`, isMissing: true };
  const months = healedMonthsOf(days);
  if (months < 2) return { text: plural(days, { one: '# day', other: '# days' }) };
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const words = [
    years > 0 && plural(years, { one: '# year', other: '# years' }),
    rest > 0 && plural(rest, { one: '# month', other: '# months' }),
  ];
  return { text: words.filter(Boolean).join(', ') };
}

type Share = Compared['technician']['experience']['publishedShare'];

function share({ finished, published, ...rest }: Share, formats: Formats): Cell {
  if (finished === 0) return { text: t`None finished yet`, isMissing: true };
  const reasons = formats.list(shareReasons(rest));
  return { text: t`${published} of ${finished} published`, details: reasons ? [reasons] : [] };
}
