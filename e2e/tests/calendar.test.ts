import type { Page } from '@playwright/test';
import { checkAccessibility } from '../src/check-accessibility.ts';
import { expect, test } from '../src/journey.ts';
import { signIn } from '../src/people.ts';

// A day of the demo on which hardly anything is booked.
const DAY = '2026-04-20';

async function openDay(page: Page, day = DAY) {
  await signIn(page, 'Dana Whitaker');
  await page.goto(`/clinic/calendar?day=${day}`);
  await expect(page.getByRole('button', { name: 'New booking' })).toBeVisible();
}

async function fillBooking(page: Page, { name, time }: { name: string; time: string }) {
  await page.getByRole('button', { name: 'New booking' }).click();
  const dialog = page.getByRole('dialog', { name: 'New booking' });
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByLabel('With').selectOption({ label: 'Aisha Khan' });
  await dialog.getByLabel('Time').fill(time);
  await dialog.getByRole('button', { name: 'Book', exact: true }).click();
  return dialog;
}

test('the desk books, is refused a taken time with what is free, and takes a free one', async ({ page }) => {
  await openDay(page);
  const first = await fillBooking(page, { name: 'Hamish Low', time: '12:15' });
  await expect(first).toBeHidden();
  await expect(page.getByRole('button', { name: /Hamish Low/ })).toBeVisible();
  await checkAccessibility(page);

  const second = await fillBooking(page, { name: 'Ruth Vance', time: '12:15' });

  await expect(second.getByRole('alert')).toContainText('Aisha Khan is booked at 12:15');
  await checkAccessibility(page);
  await second.getByRole('alert').getByRole('button').first().click();
  await expect(second).toBeHidden();
});

test('an appointment is moved by keyboard and put back', async ({ page, isPhone }) => {
  await openDay(page, '2026-04-21');
  const dialog = await fillBooking(page, { name: 'Tariq Aziz', time: '11:00' });
  await expect(dialog).toBeHidden();
  const block = page.getByRole('button', { name: /Tariq Aziz/ });
  const shows = (time: string) => expect(block).toContainText(isPhone ? time.replace('–', '') : time);
  await shows('11:00–11:45');

  if (isPhone) {
    await block.click();
    const panel = page.getByRole('complementary', { name: 'The appointment' });
    await panel.getByLabel('Time').fill('11:15');
    await panel.getByRole('button', { name: 'Move', exact: true }).click();
    await panel.getByRole('button', { name: 'Close' }).click();
  } else {
    await block.focus();
    await page.keyboard.press('ArrowDown');
  }

  await shows('11:15–12:00');
  await page.getByRole('button', { name: 'Undo' }).click();
  await shows('11:00–11:45');
});
