import type { Page } from '@playwright/test';
import { caseLinks, searchLikeMarcus } from '../src/filters.ts';
import { expect, test } from '../src/journey.ts';
import { cutConnection, holdBackAnswers } from '../src/slow-network.ts';

// Each test only reads, so that all workers may share in them.
test.describe.configure({ mode: 'parallel' });

const ALL_CASES = '35 published cases, 25 of them healed 6 months or more.';
const FIRST_PAGE = 24;
const EVERY_PAGE = 35;

/** By the bar, as a reader does: the answers are then asked for by the page. */
async function openCases(page: Page) {
  const sections = page.getByRole('navigation', { name: /^Sections/ });
  await sections.getByRole('link', { name: 'Cases', exact: true }).locator('visible=true').click();
}

test('keeps the filters in the address: a reload and a shared link show the same', async ({
  page,
  isPhone,
  openWindow,
}) => {
  await page.goto('/find');
  await searchLikeMarcus(page, isPhone);
  await expect(page.getByText('5 cases like yours')).toBeVisible();

  await page.reload();
  const friend = await openWindow();
  await friend.goto(page.url());

  for (const window of [page, friend]) {
    await expect(window.getByText('5 cases like yours')).toBeVisible();
    await expect(window.getByRole('checkbox', { name: /^Norwood V,/ })).toBeChecked();
    await expect(window.getByRole('button', { name: 'Remove filter: Leeds, 40 miles' })).toBeVisible();
  }
});

test('comes back from a case to the same place among the cases', async ({ page }) => {
  await page.goto('/find');
  await expect(page.getByText(ALL_CASES)).toBeVisible();
  await expect(caseLinks(page)).toHaveCount(FIRST_PAGE);
  await page.getByRole('button', { name: 'More cases' }).click();
  await expect(caseLinks(page)).toHaveCount(EVERY_PAGE);
  await expect(page.getByRole('button', { name: 'More cases' })).toBeHidden();
  const wanted = caseLinks(page).nth(30).getByRole('link');
  await wanted.scrollIntoViewIfNeeded();
  const before = await wanted.boundingBox();

  await wanted.click();
  await expect(page.getByText(/^Case [A-Z]{2}-\d{4}$/)).toBeVisible();
  expect(await page.evaluate(() => scrollY), 'the case begins at its top').toBe(0);
  await page.goBack();

  await expect(caseLinks(page)).toHaveCount(EVERY_PAGE);
  await expect.poll(async () => Math.abs(((await wanted.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(3);
});

test('names the filter to let go when nothing fits', async ({ page }) => {
  await page.goto('/find?stage=NORWOOD_VI&tone=III&price=1000');
  await expect(page.getByRole('heading', { name: 'No case fits all 3 filters' })).toBeVisible();

  await page.goto('/find?stage=NORWOOD_VI&tone=III');
  await expect(page.getByRole('heading', { name: 'No case fits all 2 filters' })).toBeVisible();
  await page.getByRole('button', { name: /^Any (stage|skin tone): \d+ cases?$/ }).click();

  await expect(caseLinks(page).first()).toBeVisible();
});

test('says what failed, and asks again when told to', async ({ page, faults }) => {
  faults.expect(/\/graphql|ERR_CONNECTION_FAILED/);
  await page.goto('/how-verification-works');
  const reconnect = await cutConnection(page);
  await openCases(page);
  const failure = page.getByRole('alert').filter({ hasText: 'The cases could not be loaded' });
  await expect(failure).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 }), 'the page stands').toBeVisible();

  await reconnect();
  await failure.getByRole('button', { name: 'Try again' }).click();

  await expect(page.getByText(ALL_CASES)).toBeVisible();
  await expect(caseLinks(page)).toHaveCount(FIRST_PAGE);
});

test('says beside the button when more cases do not come', async ({ page, faults }) => {
  faults.expect(/\/graphql|ERR_CONNECTION_FAILED/);
  await page.goto('/find');
  await expect(caseLinks(page)).toHaveCount(FIRST_PAGE);

  const reconnect = await cutConnection(page);
  await page.getByRole('button', { name: 'More cases' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'More cases did not load' })).toBeVisible();
  await reconnect();
  await page.getByRole('button', { name: /More cases|Try again/ }).click();

  await expect(caseLinks(page)).toHaveCount(EVERY_PAGE);
});

test('shows the shape of the cases while a slow network brings them', async ({ page }) => {
  await page.goto('/how-verification-works');
  const letGo = await holdBackAnswers(page);
  await openCases(page);

  await expect(page.locator('main [aria-busy="true"]').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Cases, before and healed' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Cases' })).toBeHidden();
  letGo();

  await expect(caseLinks(page)).toHaveCount(FIRST_PAGE);
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
});

test('says that there is nothing at an unknown address, and where to go on', async ({ page }) => {
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { level: 1, name: 'There is nothing at this address' })).toBeVisible();

  await page.getByRole('main').getByRole('link', { name: 'See all cases' }).click();

  await expect(page.getByText(ALL_CASES)).toBeVisible();
});
