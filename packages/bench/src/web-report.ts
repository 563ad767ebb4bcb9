import type { PageVisit } from './lighthouse.ts';

export interface WebRow {
  readonly name: string;
  readonly path: string;
  readonly visits: readonly PageVisit[];
  readonly javaScriptBytes: number;
}

const HEAD =
  '| page | performance | accessibility | best practices | SEO | LCP s | CLS | TBT ms | JS kB at once (brotli) | JS kB transferred |';
const GOALS = '| goal | ≥ 98 | ≥ 98 | ≥ 98 | ≥ 98 | ≤ 1.2 | ≤ 0.02 | | ≤ 100 | |';

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

function medianOf(row: WebRow, valueOf: (visit: PageVisit) => number): number {
  const sorted = row.visits.map(valueOf).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Prints the table in Markdown, then what Lighthouse found in the last visit to each page. */
export function printWebReport(rows: readonly WebRow[], say: (line: string) => void): void {
  say(`\n${HEAD}\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|`);
  for (const row of rows) say(lineOf(row));
  say(GOALS);
  for (const { name, visits } of rows) {
    const found = visits.at(-1)?.findings ?? [];
    if (found.length > 0) say(`\n${name}\n${found.map((line) => `- ${line}`).join('\n')}`);
  }
}

function lineOf(row: WebRow): string {
  const median = (valueOf: (visit: PageVisit) => number) => medianOf(row, valueOf);
  const cells = [
    row.name,
    median(({ scores }) => scores.performance),
    median(({ scores }) => scores.accessibility),
    median(({ scores }) => scores['best-practices']),
    median(({ scores }) => scores.seo),
    (median(({ paintedMilliseconds }) => paintedMilliseconds) / 1000).toFixed(2),
    median(({ shift }) => shift).toFixed(3),
    Math.round(median(({ blockedMilliseconds }) => blockedMilliseconds)),
    kilobytes(row.javaScriptBytes),
    kilobytes(median(({ transferredJavaScriptBytes }) => transferredJavaScriptBytes)),
  ];
  return `| ${cells.join(' | ')} |`;
}
