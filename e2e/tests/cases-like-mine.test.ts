import type { Page } from '@playwright/test';
import { checkAccessibility } from '../src/check-accessibility.ts';
import { expect, test } from '../src/journey.ts';

const MARCUS =
  '/find?view=mine&stage=NORWOOD_V&goal=SHAVED_LOOK,FUT_SCAR&tone=III&scar=FUT_STRIP&hair=DARK_BROWN&length=SHAVED&age=FROM_35&near=gb-england-leeds&km=64';
const RANKED = [
  'Norwood V, Healed 9 mo, by Aisha Khan',
  'Norwood V, Healed 18 mo, by Aisha Khan',
  'Norwood V, Healed 12 mo, by Tom Reid',
  'Norwood V, Healed 12 mo, by Aisha Khan',
  'Norwood V, After S3, by Lena Ortiz',
];

const cases = (page: Page) => page.getByRole('list', { name: 'Cases like mine, nearest first' });

async function seeRanking(page: Page): Promise<void> {
  await expect(page.getByText('5 cases like yours here, 0 elsewhere.')).toBeVisible();
  const links = cases(page).getByRole('link');
  await expect(links).toHaveCount(RANKED.length);
  for (const [index, name] of RANKED.entries()) await expect(links.nth(index)).toHaveAccessibleName(name);
  await expect(cases(page).getByRole('listitem').first()).toContainText(
    'same Norwood V, goal, skin type, kind of scar, hair colour and hair length, older, healed 9 months',
  );
}

test('Marcus tells of his own head and sees the cases most like his, with the reasons', async ({
  page,
  openWindow,
}) => {
  await page.goto('/find');
  await page.getByRole('navigation', { name: 'Ways to look' }).getByRole('link', { name: 'Like mine' }).click();
  await page.getByRole('radio', { name: 'Norwood V', exact: true }).check();
  await page.getByRole('radio', { name: 'Skin tone III', exact: true }).check();
  await page.getByRole('combobox', { name: 'Scar' }).selectOption('FUT strip scar');
  await page.getByRole('combobox', { name: 'Hair colour' }).selectOption('Dark brown');
  await page.getByRole('combobox', { name: 'Hair length' }).selectOption('Shaved');
  await page.getByRole('combobox', { name: 'Age' }).selectOption('35 to 44');
  await page.getByRole('checkbox', { name: /^Shaved look/ }).check();
  await page.getByRole('checkbox', { name: 'FUT strip scar' }).check();
  await page.getByRole('combobox', { name: 'City or town' }).fill('Leeds');
  await page.getByRole('option', { name: /^Leeds/ }).click();
  await page.getByRole('combobox', { name: 'Within' }).selectOption('40 miles');

  await page.getByRole('button', { name: 'Show cases like mine' }).click();

  await seeRanking(page);
  const friend = await openWindow();
  await friend.goto(page.url());
  await seeRanking(friend);
});

test('shows the table behind the ranking, without a grave fault', async ({ page }) => {
  await page.goto(MARCUS);
  await seeRanking(page);

  await page.getByRole('link', { name: 'How likeness is counted' }).click();

  const table = page.getByRole('region', { name: 'How likeness is counted' });
  await expect(table.getByRole('row', { name: 'Each skin type lighter or darker 10' })).toBeInViewport();
  await checkAccessibility(page);
});

test('groups technicians by distance, without a grave fault', async ({ page }) => {
  await page.goto('/find?view=map&stage=NORWOOD_V&tone=III&near=gb-england-leeds&km=64');

  const places = page.getByRole('region', { name: 'Places' });
  await expect(places.getByRole('heading')).toHaveText([
    'Within 10 miles',
    'Leeds',
    '25 miles to 40 miles',
    'Sheffield',
  ]);
  await expect(places.getByRole('link', { name: 'Aisha Khan' })).toBeVisible();
  await checkAccessibility(page);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('sends what was told as a form, and reads the ranking', async ({ page, faults }) => {
    // The browser says of each script that it was kept from running.
    faults.expect(/^failed: GET \S+\.js csp$/);
    await page.goto('/find?view=mine&near=gb-england-leeds&km=64');
    await page.getByRole('radio', { name: 'Norwood V', exact: true }).check();
    await page.getByRole('checkbox', { name: /^Shaved look/ }).check();
    await page.getByRole('checkbox', { name: 'FUT strip scar' }).check();
    await page.getByRole('radio', { name: 'Skin tone III', exact: true }).check();
    await page.getByRole('combobox', { name: 'Scar' }).selectOption('FUT strip scar');

    await page.getByRole('button', { name: 'Show cases like mine' }).click();

    await expect(cases(page).getByRole('link').first()).toHaveAccessibleName(RANKED[0] ?? '');
    await expect(cases(page).getByRole('listitem').first()).toContainText(
      'same Norwood V, goal, skin type and kind of scar, healed 9 months',
    );
  });
});
