import type { Sample } from './measure.ts';

export interface Row {
  readonly page: string;
  readonly name: string;
  readonly caseCount: number;
  readonly samples: readonly Sample[];
}

const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
const totalOf = ({ samples }: Row): number => medianOf(samples.map(({ server, database }) => server + database));
const shown = (value: number): string => value.toFixed(2);

/** Prints a table in Markdown: medians over the rounds, and each row's cost as a multiple of the product's. */
export function printReport(rows: readonly Row[], say: (line: string) => void): void {
  for (const [caseCount, ofScale] of Map.groupBy(rows, (row) => row.caseCount)) {
    say(`\n${caseCount} cases: processor milliseconds per request (median), and as a multiple of Stipple`);
    say('| page | server | server ms | PostgreSQL ms | total ms | × Stipple | KB |');
    say('|---|---|--:|--:|--:|--:|--:|');
    for (const row of ofScale) {
      const ours = ofScale.find(({ page, name }) => page === row.page && name === 'Stipple');
      const [server, data] = [
        medianOf(row.samples.map((one) => one.server)),
        medianOf(row.samples.map((one) => one.database)),
      ];
      const ratio = ours ? shown(totalOf(row) / totalOf(ours)) : '';
      const kilobytes = (medianOf(row.samples.map(({ bytes }) => bytes)) / 1024).toFixed(1);
      say(
        `| ${row.page} | ${row.name} | ${shown(server)} | ${shown(data)} | ${shown(totalOf(row))} | ${ratio} | ${kilobytes} |`,
      );
    }
  }
  say('\nGrowth of Stipple from the smaller to the larger size');
  for (const page of ['browse', 'case']) {
    const ours = rows.filter((row) => row.page === page && row.name === 'Stipple');
    const [small, large] = [ours[0], ours.at(-1)];
    if (small && large) say(`${page}: ${shown(totalOf(large) / totalOf(small))}×`);
  }
}
