import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from './find-browser.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-browser-'));
  await program('named', 'echo Chromium 1.2.3');
  await program('google-chrome', 'echo Google Chrome 4.5.6');
  await program('chromium', 'echo Please install the snap; exit 1');
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('takes the browser that CHROMIUM_PATH names before an installed one', async () => {
  const found = await findBrowser({ PATH: `${folder}:/bin`, CHROMIUM_PATH: join(folder, 'named') });

  expect(found).toMatchObject({ source: 'CHROMIUM_PATH', version: '1.2.3' });
});

test('passes over a stub of the system and takes the next installed one', async () => {
  const found = await findBrowser({ PATH: `${folder}:/bin` });

  expect(found).toMatchObject({ source: 'installed', version: '4.5.6' });
  expect(found.launch.executablePath).toBe(join(folder, 'google-chrome'));
});

test('refuses a CHROMIUM_PATH that does not run, rather than taking another', async () => {
  await expect(findBrowser({ PATH: '/bin', CHROMIUM_PATH: join(folder, 'chromium') })).rejects.toThrow('CHROMIUM_PATH');
});

test('shows a page in the browser that comes from the npm registry', { timeout: 60_000 }, async () => {
  const { launch } = await findBrowser(process.env, ['npm']);

  const browser = await chromium.launch(launch);
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.setContent('<main><h1>Stipple</h1></main>');
  const heading = await page.getByRole('heading', { name: 'Stipple' }).boundingBox();
  await browser.close();

  expect(heading?.width).toBeGreaterThan(100);
});

async function program(name: string, script: string): Promise<void> {
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, name), 0o755);
}
