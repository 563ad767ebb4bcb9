import type { Page } from '@playwright/test';
import { checkAccessibility } from '../src/check-accessibility.ts';
import { expect, test } from '../src/journey.ts';
import { signIn } from '../src/people.ts';

const COMPARED = '/compare?technicians=aisha-khan,tom-reid';

/** Presses the heart on somebody's profile: in the rail at a desk, in the bar at the foot of a phone. */
async function keep(page: Page, slug: string, name: string) {
  await page.goto(`/technicians/${slug}`);
  await page
    .getByRole('button', { name: `Add to shortlist: ${name}` })
    .filter({ visible: true })
    .first()
    .click();
  await expect(
    page
      .getByRole('button', { name: `Shortlisted: ${name}. Take off` })
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
}

/** What each has in a row of the table. */
const cellsOf = (page: Page, name: string | RegExp) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) })
    .getByRole('cell');

test('6. Marcus keeps Aisha and Tom and sets them side by side', async ({ page }) => {
  await test.step('keeps both with no account', async () => {
    await keep(page, 'aisha-khan', 'Aisha Khan');
    await keep(page, 'tom-reid', 'Tom Reid');
    await page.goto('/technicians');
    await page
      .getByRole('link', { name: 'Compare, 2 technicians on your shortlist' })
      .filter({ visible: true })
      .first()
      .click();
    await expect(page).toHaveURL(COMPARED);
  });

  await test.step('sees the same rows of each, in the order he added them', async () => {
    await expect(page.getByRole('columnheader').filter({ hasText: /\w/ })).toHaveText([/Aisha Khan/, /Tom Reid/]);
    await expect(cellsOf(page, 'Finished treatments shown')).toHaveText([/^14 of 46 published/, /^3 of 60 published/]);
    await expect(cellsOf(page, 'Practitioner registration')).toHaveText([/2 Feb 2027/, /./]);
  });

  await test.step('compares on his class and goal, in one view', async () => {
    await page.getByRole('combobox', { name: 'Count cases at' }).selectOption({ label: 'Norwood V' });
    await expect(page).toHaveURL(`${COMPARED}&stage=NORWOOD_V`);
    await expect(cellsOf(page, 'At your stage, Norwood V')).toHaveText(['3', '1']);
    await expect(page.getByRole('rowheader', { name: /Most recently checked case of each, \w+ view/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Case .* of (Aisha Khan|Tom Reid), Norwood V/ })).toHaveCount(2);
  });

  await test.step('keeps the heads in sight', async () => {
    await page.getByRole('rowheader', { name: 'Next step' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('columnheader', { name: /Aisha Khan/ })).toBeInViewport();
    await checkAccessibility(page);
  });

  await test.step('shows only what differs, and takes one out', async () => {
    await page.getByRole('link', { name: 'Only differences' }).click();
    await expect(page.getByRole('rowheader', { name: 'Today' })).toBeHidden();
    await page.getByRole('link', { name: 'Remove Tom Reid from the comparison' }).click();
    await expect(page.getByRole('heading', { name: 'Add one more to compare' })).toBeVisible();
    await page.getByRole('link', { name: 'Add Tom Reid' }).click();
    await expect(page.getByRole('columnheader', { name: /Tom Reid/ })).toBeVisible();
  });
});

test('works by keyboard alone', async ({ page }) => {
  await page.goto(COMPARED);
  await page.getByRole('combobox', { name: 'Count cases at' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Only differences' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${COMPARED}&differences=true`);
});

test('says of who is not listed only that', async ({ page, setClock }) => {
  await page.goto(COMPARED);
  await expect(page.getByRole('columnheader', { name: /Aisha Khan/ })).toBeVisible();
  await setClock('2026-10-01T09:00:00Z');
  await page.reload();

  await expect(page.getByRole('note')).toContainText('No longer listed: aisha khan');
  await expect(page.getByRole('columnheader', { name: /Aisha Khan/ })).toBeHidden();
});

test('keeps the shortlist in every tab of the device, and hands it on as an address', async ({ page, context }) => {
  await keep(page, 'aisha-khan', 'Aisha Khan');
  const other = await context.newPage();
  await other.goto('/shortlist');
  await expect(other.getByRole('link', { name: 'Aisha Khan', exact: true })).toBeVisible();
  await keep(page, 'tom-reid', 'Tom Reid');

  await expect(other.getByRole('link', { name: 'Tom Reid', exact: true })).toBeVisible();
  await checkAccessibility(other);
  await other.getByRole('button', { name: 'Remove Aisha Khan from your shortlist' }).click();
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(other.getByRole('listitem').getByRole('checkbox')).toHaveCount(2);
  await other.goto('/shortlist?technicians=aisha-khan,tom-reid');
  await expect(other.getByRole('heading', { level: 1, name: 'A shortlist you were sent' })).toBeVisible();
  await expect(other.getByRole('link', { name: 'Compare them' })).toHaveAttribute('href', COMPARED);
});

test('carries the shortlist into the account and leaves nothing of it behind', async ({ page, openWindow }) => {
  await keep(page, 'tom-reid', 'Tom Reid');
  await signIn(page, 'Daniel Hargreaves');
  const elsewhere = await openWindow();
  await signIn(elsewhere, 'Daniel Hargreaves');
  await expect(async () => {
    await elsewhere.goto('/shortlist');
    await expect(elsewhere.getByRole('link', { name: 'Tom Reid', exact: true })).toBeVisible();
  }).toPass();

  await elsewhere
    .getByRole('button', { name: /^(Account of Daniel Hargreaves|Menu)$/ })
    .locator('visible=true')
    .click();
  await elsewhere.getByRole('button', { name: 'Sign out', exact: true }).locator('visible=true').click();
  await expect(elsewhere).toHaveURL(/\/$/);
  await elsewhere.goto('/shortlist');

  await expect(elsewhere.getByRole('heading', { name: 'Nobody is on your shortlist yet' })).toBeVisible();
  expect(await elsewhere.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('tom-reid');
});

test('8. Marcus prints the questions: 8 of 10 answered, 2 blank', async ({ page }) => {
  await page.goto('/technicians/aisha-khan');
  await page.getByRole('link', { name: 'Questions to ask' }).click();
  await expect(page.getByText('8 of 10 answered from evidence.')).toBeVisible();
  await expect(page.getByText('Not answered by the record. Ask, and write it down.')).toHaveCount(2);
  await expect(page.getByText(/Checked 2 Feb 2026 by platform staff against the certificate/).first()).toBeVisible();
  await checkAccessibility(page);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByText(/\/technicians\/aisha-khan\/questions, 16 Mar 2026/)).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  for (const format of ['A4', 'Letter']) {
    const paper = await page.pdf({ format });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, format).toBeLessThanOrEqual(2);
  }
});
