import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../src/journey.ts';

const STEPS_MAX = 150;
const CASE_42 = 'Norwood V, Healed 12 mo, by Aisha Khan';

test('leads from the search to a sent enquiry by keyboard alone', async ({ page }) => {
  await page.goto('/find?stage=NORWOOD_V&tone=III');
  await expect(page.getByText('5 cases like yours')).toBeVisible();

  await test.step('the first stop leads past the bar', async () => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the page' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  await test.step('a case is reached, and its heading takes the focus', async () => {
    await tabTo(page, page.getByRole('link', { name: CASE_42 }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Norwood V, shaved look, full scalp' })).toBeFocused();
  });

  await test.step('the divider moves by arrows', async () => {
    await page.keyboard.press('Shift+Tab');
    await tabTo(page, page.getByRole('slider'), 'Shift+Tab');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('slider')).toHaveAttribute('aria-valuenow', '2');
  });

  await test.step('the form is reached, and its heading takes the focus', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Ask about this case' }).first());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Ask Aisha Khan' })).toBeFocused();
  });

  await test.step('the enquiry is written and sent, and its receipt takes the focus', async () => {
    await tabTo(page, page.getByLabel('Your question'));
    await page.keyboard.type('Would this suit a Norwood V?');
    await tabTo(page, page.getByLabel('Your name'));
    await page.keyboard.type('Olu Adeyemi');
    await tabTo(page, page.getByLabel('E-mail'));
    await page.keyboard.type('olu.adeyemi@mail.example');
    await tabTo(page, page.getByRole('button', { name: 'Send to Aisha Khan' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Your enquiry is with Aisha Khan' })).toBeFocused();
  });
});

test('gives the focus back to what opened a dialog', async ({ page, isPhone }) => {
  await page.goto('/find');
  const opener = page.getByRole('button', { name: isPhone ? 'Filters' : 'Not sure? Compare the stages', exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();

  await page.keyboard.press('Escape');

  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

/** Presses Tab until the target has the focus. Each stop on the way must be seen to have it. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let step = 0; step < STEPS_MAX; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    expect(await unseenFocus(page)).toBe('');
  }
  throw new Error(`${target.toString()} was not reached in ${STEPS_MAX} steps.`);
}

/** The element with the focus, where nothing on it or closely around it shows that. */
function unseenFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return '';
    const around: Element[] = [focused];
    for (let next = focused.parentElement; next && around.length < 6; next = next.parentElement) around.push(next);
    const beside = [...(focused.parentElement?.children ?? []), ...focused.querySelectorAll('*')];
    const hasOutline = (style: CSSStyleDeclaration) =>
      style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    const isSeen = [...around, ...beside].some((element) =>
      [null, '::before', '::after'].some((part) => hasOutline(getComputedStyle(element, part))),
    );
    return isSeen ? '' : focused.outerHTML.slice(0, 200);
  });
}
