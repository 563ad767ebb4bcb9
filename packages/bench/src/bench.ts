import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startBenchDatabase } from './bench-database.ts';
import type { Contender, Servers } from './contender.ts';
import { contenders } from './contenders.ts';
import { deepPages } from './deep-pages.ts';
import { factsOfMachine } from './machine.ts';
import { measure, type Sample } from './measure.ts';
import { startContender, startProduct } from './processes.ts';
import { reportOf, type Row } from './report.ts';
import { sameAnswers } from './same-answers.ts';
import { type Scale, seed } from './seed.ts';
import { writeReport } from './write-report.ts';

/**
 * Measures the product's pages against a bare server and PostGraphile on the same database, interleaved. Prints processor
 * time per request, ratios beside what is aimed at, and how it grows with ten times the data. `--quick`: the smaller size
 * alone, in about two minutes. `--write`: also puts the tables into docs/PERFORMANCE.md.
 */
const isQuick = process.argv.includes('--quick');
const SMALL: Scale = { clinics: 500, casesPerClinic: 40 };
const SCALES: Scale[] = isQuick ? [SMALL] : [SMALL, { clinics: 5_000, casesPerClinic: 40 }];
const [ROUNDS, COUNT, WARM_UP] = isQuick ? [5, 120, 500] : [9, 160, 1_500];
const LIMIT_MILLISECONDS = (isQuick ? 6 : 45) * 60_000;
const OPERATIONS = new URL('../../../web/src/gql/persisted-documents.json', import.meta.url);

const say = (line: string) => process.stdout.write(`${line}\n`);
/** Ends every process that was started, also in the middle of its start. */
const calledOff = new AbortController();
const opened = new AsyncDisposableStack();

try {
  await Promise.race([run(), callingOff()]);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
calledOff.abort();
await opened.disposeAsync();
process.exit();

async function run(): Promise<void> {
  const database = await startBenchDatabase(opened);
  const product = await startProduct(database.url, { opened, signal: calledOff.signal });
  const bare = await startContender('bare', database.url, calledOff.signal);
  const postgraphile = await startContender('postgraphile', database.url, calledOff.signal);
  const operations: Record<string, string> = JSON.parse(await readFile(fileURLToPath(OPERATIONS), 'utf8'));
  const rows: Row[] = [];
  const facts = [await factsOfMachine(database.url)];
  for (const scale of SCALES) {
    const startedAt = performance.now();
    await seed(database.url, scale);
    const caseCount = scale.clinics * scale.casesPerClinic;
    say(`… ${caseCount} cases of ${scale.clinics} clinics, written in ${secondsSince(startedAt)} s`);
    const deep = await deepPages(database.url, caseCount);
    rows.push(
      ...(await measureAll({ product, bare, postgraphile, operations, caseCount, ...deep }, database.postmaster)),
    );
    facts.push(await factsOfMachine(database.url));
    say(`… measured ${secondsSince(startedAt)} s after that began; ${facts.at(-1)}`);
  }
  const report = reportOf(rows, facts);
  say(`\n${report}`);
  if (process.argv.includes('--write')) await writeReport(report);
}

async function measureAll(servers: Servers, postmaster: number): Promise<Row[]> {
  const all = contenders(servers);
  await sameAnswers(all);
  for (const contender of all) await measure(contender, { from: 0, count: timesFor(contender, WARM_UP), postmaster });
  const samples = new Map(all.map((contender): [Contender, Sample[]] => [contender, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const contender of all)
      samples
        .get(contender)
        ?.push(
          await measure(contender, { from: WARM_UP + round * COUNT, count: timesFor(contender, COUNT), postmaster }),
        );
  const { caseCount } = servers;
  return all.map((contender) => ({ ...contender, caseCount, samples: samples.get(contender) ?? [] }));
}

/** Counting live takes a hundred times as long as a page. */
function timesFor({ page }: Contender, usual: number): number {
  return page === 'facets' ? Math.ceil(usual / 8) : usual;
}

function secondsSince(startedAt: number): number {
  return Math.round((performance.now() - startedAt) / 1000);
}

/** Rejects when it takes too long, or when somebody stops it. */
function callingOff(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('The benchmark takes too long.')), LIMIT_MILLISECONDS).unref();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => reject(new Error(`Stopped by ${signal}.`)));
  });
}
