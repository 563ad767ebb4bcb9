import { expect, type Locator, type Page } from '@playwright/test';

/** Where the filters are: beside the cases, or on a phone in a sheet that is opened for them. */
export async function openFilters(page: Page, isPhone: boolean): Promise<Locator> {
  if (!isPhone) return page.getByRole('region', { name: 'Filters' });
  await page.getByRole('button', { name: /^Filters/ }).click();
  return page.getByRole('dialog', { name: 'Filters' });
}

export async function closeFilters(page: Page, isPhone: boolean): Promise<void> {
  if (!isPhone) return;
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Show \d+ cases?$/ })
    .click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** What Marcus asks for: a head like his, his skin, his two wishes, and his city. */
export async function searchLikeMarcus(page: Page, isPhone: boolean): Promise<void> {
  await page.getByRole('checkbox', { name: /^Norwood V,/ }).check();
  const filters = await openFilters(page, isPhone);
  await filters.getByRole('checkbox', { name: /^Skin tone III,/ }).check();
  await filters.getByRole('checkbox', { name: /^Shaved look/ }).check();
  await filters.getByRole('checkbox', { name: /^FUT strip scar/ }).check();
  await filters.getByRole('combobox', { name: 'City or town' }).fill('Leeds');
  await page.getByRole('option', { name: /^Leeds/ }).click();
  await filters.getByRole('combobox', { name: 'Within' }).selectOption('40 miles');
  await closeFilters(page, isPhone);
}

export const caseLinks = (page: Page) => page.getByRole('list', { name: 'Cases' }).getByRole('heading', { level: 2 });

export function peopleWithCasesLikeThese(page: Page, count: number): Locator {
  const heading = page.getByRole('heading', { name: `${count} technicians have cases like these` });
  return page.locator('section', { has: heading }).getByRole('listitem');
}
