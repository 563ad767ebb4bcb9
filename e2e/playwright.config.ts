import { defineConfig } from '@playwright/test';
import { findBrowser } from '@stipple/workbench/find-browser';

const { launch } = await findBrowser();

/** Every journey runs at the size of a desk and of a phone. */
export default defineConfig({
  testDir: 'tests',
  globalSetup: './src/prepare-world.ts',
  testMatch: '**/*.test.ts',
  outputDir: '../test-results/e2e',
  forbidOnly: true,
  fullyParallel: false,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: launch,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A worker would answer what a journey holds back on the way; the journey about it asks for it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // Recording every journey costs a fifth of the time; what fails is tried again, and recorded then.
    trace: 'on-first-retry',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      // Sets the widths itself.
      testIgnore: '**/widths.test.ts',
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
  ],
});
