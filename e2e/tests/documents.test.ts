import { caseLinks } from '../src/filters.ts';
import { expect, test } from '../src/journey.ts';
import { caseOf } from '../src/script.ts';

const CASE_42 = `/cases/${caseOf('NL-0042').id}`;

test('sends pages that say whether they are there', async ({ request }) => {
  const status = async (path: string) => (await request.get(path, { headers: { accept: 'text/html' } })).status();

  expect(await status(CASE_42)).toBe(200);
  expect(await status('/find?stage=NORWOOD_V')).toBe(200);
  expect(await status('/cases/01900000-0000-7000-8000-000000000000')).toBe(404);
  expect(await status('/no/such/page')).toBe(404);
});

test('asks nothing again that came with the page, and says nothing new', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') asked.push(request.method());
  });
  await page.goto(CASE_42);
  await expect.poll(() => asked.length, 'who is signed in is asked').toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');

  expect(asked, 'only who is signed in').toEqual(['POST']);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('can be read and walked through, from the first page to the technician', async ({ page, faults }) => {
    // Chromium refuses to preload the scripts that it was told not to run.
    faults.expect(/^failed: GET .+\.js csp$/);
    await page.goto('/');
    await expect(page.getByRole('list', { name: 'From before to healed' })).toBeVisible();
    await page.getByRole('link', { name: /^Show \d+ cases$/ }).click();

    await expect(page.getByRole('heading', { level: 1, name: 'Cases, before and healed' })).toBeVisible();
    await expect(caseLinks(page)).toHaveCount(24);
    await caseLinks(page).first().click();

    const case42 = page.getByRole('main');
    await expect(case42.getByText(/^Case [A-Z]{2}-\d{4}$/)).toBeVisible();
    await expect(case42.getByRole('img', { name: /before/i }).first()).toBeVisible();
    await case42.locator('a[href^="/technicians/"]:not([href*="enquiry"])').locator('visible=true').first().click();

    await expect(page).toHaveURL(/\/technicians\//);
    await expect(page.getByRole('region', { name: 'Papers' })).toBeVisible();
  });
});
