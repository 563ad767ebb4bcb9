import { type Goal, GOALS } from './goals.ts';
import type { Sample } from './measure.ts';

export interface Row {
  readonly page: string;
  readonly name: string;
  readonly caseCount: number;
  readonly samples: readonly Sample[];
}

const HEAD = `| page | server | server ms | PostgreSQL ms | total ms | × bare | KB |
|---|---|--:|--:|--:|--:|--:|`;
const GOALS_HEAD = `| what is aimed at | cases | measured | floor | moonshot | |
|---|--:|--:|--:|--:|---|`;

const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
const total = ({ server, database }: Sample): number => server + database;
const shown = (value: number): string => value.toFixed(2);
const counted = (cases: number): string => cases.toLocaleString('en-GB');

/** Median over the rounds of one row's cost as a multiple of another's, each round by itself: both met the same weather. */
function timesAs(row: Row, other: Row | undefined): number {
  return medianOf(
    row.samples.flatMap((sample, round) => {
      const beside = other?.samples[round];
      return beside ? total(sample) / total(beside) : [];
    }),
  );
}

/** Tables in Markdown, medians over the rounds: what was aimed at, then everything that was measured. */
export function reportOf(rows: readonly Row[], facts: readonly string[]): string {
  const scales = Map.groupBy(rows, (row) => row.caseCount);
  const tables = [...scales].map(
    ([caseCount, ofScale]) =>
      `${counted(caseCount)} cases, processor milliseconds per request, medians of ${ofScale[0]?.samples.length} rounds:\n\n${HEAD}\n${ofScale
        .map((row) => lineOf(row, ofScale))
        .join('\n')}`,
  );
  const goals = GOALS.flatMap((goal) => (goal.by ? ratiosOf(goal, scales) : growthOf(goal, [...scales.values()])));
  return [`Machine, before and after: ${facts.join('; ')}.`, `${GOALS_HEAD}\n${goals.join('\n')}`, ...tables].join(
    '\n\n',
  );
}

function lineOf(row: Row, ofScale: readonly Row[]): string {
  const { samples } = row;
  const bare = ofScale.find(({ page, name }) => page === row.page && name.startsWith('bare'));
  const cells = [
    row.page,
    row.name,
    shown(medianOf(samples.map(({ server }) => server))),
    shown(medianOf(samples.map(({ database }) => database))),
    shown(medianOf(samples.map(total))),
    bare ? shown(timesAs(row, bare)) : '',
    (medianOf(samples.map(({ bytes }) => bytes)) / 1024).toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

const ratiosOf = (goal: Goal, scales: ReadonlyMap<number, readonly Row[]>): string[] =>
  [...scales].flatMap(([caseCount, rows]) => {
    const [of, by] = [goal.of, goal.by].map((name) =>
      rows.find((row) => row.page === goal.page && name?.test(row.name)),
    );
    return of && by ? [goalLine(goal, counted(caseCount), timesAs(of, by))] : [];
  });

/** Beside the growth of the bare server, which tells how much of it is the machine's mood. */
function growthOf(goal: Goal, [small = [], large]: readonly (readonly Row[])[]): string[] {
  if (!large) return [];
  const cost = (rows: readonly Row[], name: RegExp) =>
    medianOf((rows.find((row) => row.page === goal.page && name.test(row.name))?.samples ?? []).map(total));
  const growth = (name: RegExp) => cost(large, name) / cost(small, name);
  const about = `${goal.about} (bare: ${shown(growth(/^bare, same SQL, new page$/))})`;
  return [goalLine({ ...goal, about }, '×10', growth(goal.of))];
}

function goalLine({ about, floor, moonshot, isFactor }: Goal, cases: string, measured: number): string {
  const reaches = (aim: number) => (isFactor ? measured >= aim : measured <= aim);
  const sign = isFactor ? '≥' : '≤';
  const verdict = reaches(moonshot) ? 'moonshot' : reaches(floor) ? 'floor' : '**missed**';
  return `| ${about} | ${cases} | ${shown(measured)} | ${sign} ${floor} | ${sign} ${moonshot} | ${verdict} |`;
}
