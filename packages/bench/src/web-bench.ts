import { findBrowser } from '@stipple/workbench/find-browser';
import { buildWebIfChanged } from '@stipple/workbench/web-build';
import { startDemo } from './demo-product.ts';
import { initialJavaScript } from './initial-javascript.ts';
import { lighthouse, type PageVisit } from './lighthouse.ts';
import { factsOfComputer } from './machine.ts';
import { pagesToMeasure, picturesMade } from './web-pages.ts';
import { printWebReport, type WebRow } from './web-report.ts';

/**
 * Measures the built pages in a real browser as a slow phone would meet them: Lighthouse, mobile profile, on home, find, a
 * case and a technician of the demo world. `--runs 1` for a short look, `--url http://…` for a product that runs already.
 */
const RUNS = Number(optionOf('--runs') ?? 3);
const say = (line: string) => process.stdout.write(`${line}\n`);
const opened = new AsyncDisposableStack();

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
await opened.disposeAsync();
process.exit();

async function run(): Promise<void> {
  const browser = await findBrowser();
  const url = optionOf('--url') ?? (await startOwn());
  const pages = await pagesToMeasure(url);
  say(`${factsOfComputer()}, Chromium ${browser.version}, median of ${RUNS}`);
  const rows: WebRow[] = [];
  for (const page of pages) {
    const visits: PageVisit[] = [];
    for (let turn = 0; turn < RUNS; turn += 1) visits.push(await lighthouse(url + page.path, browser.launch));
    rows.push({ ...page, visits, javaScriptBytes: await initialJavaScript(url + page.path) });
    say(`… ${page.name} measured; ${factsOfComputer()}`);
  }
  printWebReport(rows, say);
}

async function startOwn(): Promise<string> {
  await buildWebIfChanged((message) => say(`… ${message}`));
  say('… Starting the product with the demo world');
  const { url } = await startDemo(opened);
  say('… Waiting for the sizes of its photographs');
  await picturesMade(url);
  return url;
}

function optionOf(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
