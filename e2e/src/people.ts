import { demoSignIns } from '@stipple/demo';
import { expect, type Page } from '@playwright/test';

/** Signs in through the page, with the password that the demo prints. */
export async function signIn(page: Page, name: string): Promise<void> {
  const { email, password } = signInOf(name);
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}

export function signInOf(name: string) {
  const found = demoSignIns.find((person) => person.name === name);
  if (!found) throw new Error(`The demo has no sign-in for ${name}.`);
  return found;
}
