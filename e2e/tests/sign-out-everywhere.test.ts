import { askInPage } from '../src/ask-in-page.ts';
import { expect, test } from '../src/journey.ts';
import { signIn } from '../src/people.ts';

const WHO = '{ viewer { account { name } } }';

test('signing out on every device ends the sign-in of another computer at its next request', async ({
  page,
  isPhone,
  openWindow,
}) => {
  const other = await openWindow();
  await signIn(page, 'Daniel Hargreaves');
  await signIn(other, 'Daniel Hargreaves');
  await expect(other.getByRole('heading', { level: 1, name: 'Your record' })).toBeVisible();

  await page.getByRole('button', { name: isPhone ? 'Menu' : 'Account of Daniel Hargreaves' }).click();
  await page.getByRole('button', { name: 'Sign out on every device' }).click();
  await expect(page.getByRole('link', { name: isPhone ? 'You' : 'Sign in' }).first()).toBeVisible();

  await expect(async () => {
    expect(await askInPage(other, WHO)).toEqual({ data: { viewer: { account: null } } });
  }).toPass();
  await other.reload();
  await expect(other.getByRole('heading', { level: 1, name: 'Sign in first' })).toBeVisible();
});
