import { checkAccessibility } from '../src/check-accessibility.ts';
import { expect, test } from '../src/journey.ts';

test('Marcus reads what is true, beside what Northline has measured', async ({ page }) => {
  await page.goto('/what-is-true?clinic=northline-smp');

  const sessions = page.getByRole('region', { name: 'How many sessions?' });
  await expect(sessions.getByText('3 sessions')).toBeVisible();
  await expect(sessions.getByText(/median, n = \d+/).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'How long does a session take?' }).getByText('2 h 55')).toBeVisible();
  const lasts = page.getByRole('region', { name: 'How long does it last?' });
  await expect(lasts.getByText('38 months')).toBeVisible();
  await expect(lasts.getByText(/median, n = 11\b/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'What can go wrong?' })).toContainText('See a doctor today');
  await checkAccessibility(page);

  await page.goto('/alternatives');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await checkAccessibility(page);
});

test('a visitor reports a concern without an account, and nobody at the clinic learns of it', async ({ page }) => {
  await page.goto('/technicians/tom-reid');
  await page.getByRole('link', { name: 'Report a concern' }).first().click();
  await expect(page.getByText('About Tom Reid.')).toBeVisible();

  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByLabel('What is wrong?')).toHaveAttribute('aria-invalid', 'true');
  await checkAccessibility(page);

  await page.getByRole('radio', { name: /^A paper is wrong/ }).check();
  await page.getByLabel('What is wrong?').fill('The insurance on the page names another company than his card.');
  await page.getByLabel('E-mail').fill('olu.adeyemi@mail.example');
  await page.getByRole('button', { name: 'Send the report' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Your report has arrived' })).toBeFocused();
  await expect(page.getByText('Platform staff, and nobody else.')).toBeVisible();
  await checkAccessibility(page);
});
