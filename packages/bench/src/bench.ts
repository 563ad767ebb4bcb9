import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startBenchDatabase } from './bench-database.ts';
import { contenders } from './contenders.ts';
import { measure, type Sample } from './measure.ts';
import { startContender, startProduct } from './processes.ts';
import { printReport, type Row } from './report.ts';
import { type Scale, seed } from './seed.ts';

/**
 * Measures browse and case pages of the product against a bare server and PostGraphile on the same database, interleaved,
 * at two sizes. Prints processor time per request, ratios, and how it grows. `--quick`: fewer rounds, small sizes.
 */
const isQuick = process.argv.includes('--quick');
const SCALES: Scale[] = isQuick
  ? [
      { clinics: 20, casesPerClinic: 40 },
      { clinics: 40, casesPerClinic: 40 },
    ]
  : [
      { clinics: 500, casesPerClinic: 40 },
      { clinics: 5_000, casesPerClinic: 40 },
    ];
const ROUNDS = isQuick ? 2 : 7;
const [WARM_UP, COUNT] = isQuick ? [30, 60] : [200, 400];
const OPERATIONS = new URL('../../../web/src/gql/persisted-documents.json', import.meta.url);

const say = (line: string) => process.stdout.write(`${line}\n`);
const database = await startBenchDatabase();
const product = await startProduct(database.url);
try {
  const rows: Row[] = [];
  for (const scale of SCALES) rows.push(...(await measureAt(scale, product)));
  printReport(rows, say);
} finally {
  product.stop();
  await database.stop();
}
process.exit(0);

async function measureAt(scale: Scale, product: Awaited<ReturnType<typeof startProduct>>): Promise<Row[]> {
  const caseCount = scale.clinics * scale.casesPerClinic;
  say(`… ${scale.clinics} clinics, ${caseCount} cases`);
  await seed(database.url, scale);
  const bare = await startContender('bare', database.url);
  const postgraphile = await startContender('postgraphile', database.url);
  const operations: Record<string, string> = JSON.parse(await readFile(fileURLToPath(OPERATIONS), 'utf8'));
  const all = contenders({ product, bare, postgraphile, operations, caseCount });
  const samples = new Map<string, Sample[]>(all.map(({ page, name }) => [`${page} ${name}`, []]));
  const { postmaster } = database;
  for (const contender of all) await measure(contender, { count: WARM_UP, postmaster });
  for (let round = 0; round < ROUNDS; round += 1)
    for (const contender of all)
      samples.get(`${contender.page} ${contender.name}`)?.push(await measure(contender, { count: COUNT, postmaster }));
  bare.stop();
  postgraphile.stop();
  return all.map(({ page, name }) => ({ page, name, caseCount, samples: samples.get(`${page} ${name}`) ?? [] }));
}
