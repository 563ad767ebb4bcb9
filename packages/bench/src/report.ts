import type { Sample } from './measure.ts';

export interface Row {
  readonly page: string;
  readonly name: string;
  readonly caseCount: number;
  readonly samples: readonly Sample[];
}

const OURS = 'Stipple';
const BARE = 'bare, same SQL';
const HEAD = '| page | server | server ms | PostgreSQL ms | total ms | × bare | × Stipple | KB |';

const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
const total = ({ server, database }: Sample): number => server + database;
const shown = (value: number): string => value.toFixed(2);

/** Median over the rounds of one row's cost as a multiple of another's, each round by itself: both met the same weather. */
function timesAs(row: Row, other: Row | undefined): number {
  return medianOf(
    row.samples.flatMap((sample, round) => {
      const beside = other?.samples[round];
      return beside ? total(sample) / total(beside) : [];
    }),
  );
}

/** Prints tables in Markdown, medians over the rounds, then what was aimed at. */
export function printReport(rows: readonly Row[], say: (line: string) => void): void {
  for (const [caseCount, ofScale] of Map.groupBy(rows, (row) => row.caseCount)) {
    say(`\n${caseCount} cases, processor milliseconds per request\n\n${HEAD}\n|---|---|--:|--:|--:|--:|--:|--:|`);
    for (const row of ofScale) say(lineOf(row, ofScale));
  }
  say('');
  for (const [caseCount, ofScale] of Map.groupBy(rows, (row) => row.caseCount)) {
    const find = finding(ofScale, 'browse');
    const ours = find(OURS);
    if (!ours) continue;
    const postgraphile = find('PostGraphile, tables');
    say(`${caseCount} cases, browse ÷ bare: ${shown(timesAs(ours, find(BARE)))} (goal: 1.25 at most)`);
    if (postgraphile)
      say(`${caseCount} cases, PostGraphile ÷ browse: ${shown(timesAs(postgraphile, ours))} (goal: 1.5 at least)`);
  }
  for (const page of ['browse', 'case']) say(`${page}, larger ÷ smaller: ${growthOf(rows, page)} (goal: 1.25 at most)`);
}

const finding = (rows: readonly Row[], page: string) => (name: string) =>
  rows.find((row) => row.page === page && row.name === name);

function lineOf(row: Row, ofScale: readonly Row[]): string {
  const find = finding(ofScale, row.page);
  const { samples } = row;
  const cells = [
    row.page,
    row.name,
    shown(medianOf(samples.map(({ server }) => server))),
    shown(medianOf(samples.map(({ database }) => database))),
    shown(medianOf(samples.map(total))),
    shown(timesAs(row, find(BARE))),
    shown(timesAs(row, find(OURS))),
    (medianOf(samples.map(({ bytes }) => bytes)) / 1024).toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Beside the growth of the bare server, which tells how much of it is the machine's mood. */
function growthOf(rows: readonly Row[], page: string): string {
  const growth = (name: string) => {
    const [small, large] = rows.filter((row) => row.page === page && row.name === name);
    const median = (row: Row | undefined) => medianOf((row?.samples ?? []).map(total));
    return shown(median(large) / median(small));
  };
  return `${growth(OURS)}, bare ${growth(BARE)}`;
}
