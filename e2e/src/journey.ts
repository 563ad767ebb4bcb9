import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { type Faults, watchFaults } from './faults.ts';
import { awaitScripts } from './await-scripts.ts';
import { WORLD_VARIABLE } from './prepare-world.ts';
import { type Product, SCRIPT_NOW, startProduct } from './start-product.ts';

type Settings = {
  /** Errors that the pages report, from any window of the journey; a journey with one it did not expect fails. */
  faults: Faults;
  /** Sets the clock of the running server. It is put back after the journey. */
  setClock: (now: string) => Promise<void>;
  /** Another person at another computer: a window without the cookies of this one. */
  openWindow: () => Promise<Page>;
  isPhone: boolean;
};

/** A journey through the product: a server of the worker's own, a browser whose date is the script's, and no error unseen. */
export const test = base.extend<Settings, { product: Product }>({
  product: [
    async ({}, lend) => {
      const folder = await mkdtemp(join(tmpdir(), 'stipple-e2e-run-'));
      try {
        // Files of the database belong to an account of their own, which only `cp -a` keeps.
        await promisify(execFile)('cp', ['-a', `${process.env[WORLD_VARIABLE]}/.`, folder]);
        const product = await startProduct(folder);
        await lend(product);
        await product.stop();
      } finally {
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
    { scope: 'worker', auto: true, timeout: 90_000 },
  ],
  baseURL: ({ product }, lend) => lend(product.url),
  isPhone: ({ isMobile }, lend) => lend(isMobile),
  faults: [
    async ({}, lend) => {
      const faults = watchFaults();
      await lend(faults);
      expect(faults.unexpected(), 'errors that the pages reported').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, faults, javaScriptEnabled }, lend) => {
    await enter(context, faults);
    if (javaScriptEnabled !== false) awaitScripts(context);
    await lend(context);
  },
  openWindow: async ({ browser, faults }, lend) => {
    const opened: BrowserContext[] = [];
    await lend(async () => {
      const context = await browser.newContext();
      opened.push(context);
      await enter(context, faults);
      awaitScripts(context);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
  setClock: async ({ product }, lend) => {
    await lend((now) => moveClock(product, now));
    await moveClock(product, SCRIPT_NOW);
  },
});

export { expect };

async function enter(context: BrowserContext, faults: Faults): Promise<void> {
  faults.watch(context);
  await context.clock.setFixedTime(SCRIPT_NOW);
}

async function moveClock({ url }: Product, now: string): Promise<void> {
  const response = await fetch(`${url}/dev/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now }),
  });
  expect(response.status, 'the clock moves').toBe(200);
}
