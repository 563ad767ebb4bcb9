import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { unpackBrowser } from './unpack-browser.ts';

/** Where a browser can come from, in the order of looking. */
export type BrowserSource = 'CHROMIUM_PATH' | 'installed' | 'playwright' | 'npm';

export type FoundBrowser = {
  source: BrowserSource;
  version: string;
  /** To be given to `chromium.launch` as it is. */
  launch: { executablePath: string; args: string[]; env: Record<string, string> };
};

const ORDER: readonly BrowserSource[] = ['CHROMIUM_PATH', 'installed', 'playwright', 'npm'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const BUNDLES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** No sandbox, as containers offer none; nothing that hides faults of ours, such as switching off web security; no calls home. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium that runs: the one named by CHROMIUM_PATH, an installed one, Playwright's own, else the one that comes
 * from the npm registry. Throws when a named one does not run, or when there is none at all.
 */
export async function findBrowser(
  environment: NodeJS.ProcessEnv = process.env,
  order: readonly BrowserSource[] = ORDER,
): Promise<FoundBrowser> {
  for (const source of order) {
    for (const { executablePath, env } of await candidates(source, environment)) {
      const version = versionOf(executablePath, { ...environment, ...env });
      if (version) return { source, version, launch: { executablePath, args: ARGS, env: textOnly(environment, env) } };
      if (source === 'CHROMIUM_PATH') throw new Error(`CHROMIUM_PATH: ${executablePath} does not run as a browser.`);
    }
  }
  throw new Error('No browser was found. Set CHROMIUM_PATH to a Chromium or Chrome.');
}

type Candidate = { executablePath: string; env: Record<string, string> };

async function candidates(source: BrowserSource, environment: NodeJS.ProcessEnv): Promise<Candidate[]> {
  switch (source) {
    case 'CHROMIUM_PATH':
      return asTheyAre(environment.CHROMIUM_PATH ? [environment.CHROMIUM_PATH] : []);
    case 'installed':
      return asTheyAre(installed(environment.PATH ?? '').filter(isProgram));
    case 'playwright':
      return asTheyAre([chromium.executablePath()].filter(isProgram));
    case 'npm':
      return unpackBrowser();
  }
}

function asTheyAre(paths: readonly string[]): Candidate[] {
  return paths.map((executablePath) => ({ executablePath, env: {} }));
}

function installed(path: string): string[] {
  const folders = path.split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...BUNDLES];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Also tells a real browser from a stub that only says how to install one. */
function versionOf(executablePath: string, env: NodeJS.ProcessEnv): string | undefined {
  const { status, stdout } = spawnSync(executablePath, ['--version', '--no-sandbox'], {
    env,
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 ? /Chrom\w*\D* (\d[\d.]*)/.exec(stdout)?.[1] : undefined;
}

function textOnly(...environments: NodeJS.ProcessEnv[]): Record<string, string> {
  const entries = environments.flatMap((environment) => Object.entries(environment));
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
