import type { Page } from '@playwright/test';
import { expect, test } from '../src/journey.ts';
import { caseOf } from '../src/script.ts';

test.use({ serviceWorkers: 'allow' });

const own = caseOf('NL-0042');
const CASE = `/cases/${own.id}`;

test('a visitor loses the network, and reads on', async ({ page, context, faults }) => {
  faults.expect(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|Failed to load/);

  await test.step('the worker keeps a case that was read', async () => {
    await page.goto(CASE);
    await expect(page.getByText('Case NL-0042').first()).toBeVisible();
    await expect.poll(() => keptPages(page), { timeout: 20_000 }).toContain(CASE);
    await page.evaluate(() =>
      localStorage.setItem(
        'stipple.shortlist',
        JSON.stringify([{ slug: 'aisha-khan', name: 'Aisha Khan', clinicName: 'Northline SMP' }]),
      ),
    );
  });

  await test.step('without a network another page says so, with the shortlist and what was read', async () => {
    await context.setOffline(true);
    await page.goto('/technicians/tom-reid');
    await expect(page.getByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Your shortlist' })).toContainText('Aisha KhanNorthline SMP');
    await expect(page.getByRole('region', { name: 'Pages you can still read' }).getByRole('link')).toHaveAttribute(
      'href',
      CASE,
    );
  });

  await test.step('nothing of a signed-in person is kept, and no picture', async () => {
    const kept = await allKept(page);
    expect(kept.filter((path) => /^\/(photos|graphql|auth|me|clinic\/|sign-in)/.test(path))).toEqual([]);
  });

  await test.step('back on the network the page opens by itself', async () => {
    await context.setOffline(false);
    await expect(page.getByRole('heading', { level: 1, name: 'Tom Reid' })).toBeVisible();
  });
});

const keptPages = (page: Page) =>
  page.evaluate(async () =>
    (await (await caches.open('pages-1')).keys()).map((request) => new URL(request.url).pathname),
  );

const allKept = (page: Page) =>
  page.evaluate(async () => {
    const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map((request) => new URL(request.url).pathname);
  });
