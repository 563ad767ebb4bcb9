import { createRequire } from 'node:module';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from '@stipple/workbench/run-command';
import type { FoundBrowser } from '@stipple/workbench/find-browser';
import { z } from 'zod';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PROGRAM = join(dirname(createRequire(import.meta.url).resolve('lighthouse/package.json')), 'cli/index.js');

const audit = z.object({ numericValue: z.number() });
const category = z.object({ score: z.number() });
const report = z.object({
  categories: z.object({ performance: category, accessibility: category, 'best-practices': category, seo: category }),
  audits: z.object({
    'largest-contentful-paint': audit,
    'cumulative-layout-shift': audit,
    'total-blocking-time': audit,
    'network-requests': z.object({
      details: z.object({
        items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number() })),
      }),
    }),
  }),
});
const findings = z.record(
  z.string(),
  z.object({ id: z.string(), title: z.string(), score: z.number().nullable(), displayValue: z.string().optional() }),
);

/** One visit to a page, scores from 0 to 100. */
export interface PageVisit {
  scores: Record<(typeof CATEGORIES)[number], number>;
  paintedMilliseconds: number;
  shift: number;
  blockedMilliseconds: number;
  transferredJavaScriptBytes: number;
  /** What was not in order, worst first. */
  findings: string[];
}

/** Visits a page with Lighthouse: its own phone and network, a browser without a past. */
export async function lighthouse(
  url: string,
  { executablePath, args, env }: FoundBrowser['launch'],
): Promise<PageVisit> {
  const folder = await mkdtemp(join(tmpdir(), 'stipple-lighthouse-'));
  const path = join(folder, 'report.json');
  try {
    const flags = ['--headless=new', ...args].join(' ');
    const asked = [url, '--output=json', `--output-path=${path}`, '--quiet', '--no-enable-error-reporting'];
    const only = `--only-categories=${CATEGORIES.join(',')}`;
    const command = [process.execPath, PROGRAM, ...asked, only, `--chrome-flags=${flags}`];
    const { code, output } = await runCommand(command, { cwd: folder, env: { ...env, CHROME_PATH: executablePath } });
    if (code !== 0) throw new Error(`Lighthouse did not measure ${url}:\n${output}`);
    return visitOf(JSON.parse(await readFile(path, 'utf8')));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function visitOf(written: { audits: unknown }): PageVisit {
  const { categories, audits } = report.parse(written);
  const requests = audits['network-requests'].details.items;
  return {
    scores: {
      performance: Math.round(categories.performance.score * 100),
      accessibility: Math.round(categories.accessibility.score * 100),
      'best-practices': Math.round(categories['best-practices'].score * 100),
      seo: Math.round(categories.seo.score * 100),
    },
    paintedMilliseconds: audits['largest-contentful-paint'].numericValue,
    shift: audits['cumulative-layout-shift'].numericValue,
    blockedMilliseconds: audits['total-blocking-time'].numericValue,
    transferredJavaScriptBytes: requests
      .filter(({ resourceType }) => resourceType === 'Script')
      .reduce((sum, { transferSize }) => sum + transferSize, 0),
    findings: Object.values(findings.parse(written.audits))
      .filter(({ score }) => score !== null && score < 0.9)
      .toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0))
      .map(({ id, title, displayValue }) => [id, title, displayValue].filter(Boolean).join(': ')),
  };
}
