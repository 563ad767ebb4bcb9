import { checkAccessibility } from '../src/check-accessibility.ts';
import { expect, test } from '../src/journey.ts';
import { signIn } from '../src/people.ts';

test('an owner sees what is about to lapse, and what that would stop', async ({ page }) => {
  await signIn(page, 'Dana Whitaker');
  await page.goto('/clinic/papers');
  const cell = page.getByRole('link', { name: /^Ben Hollis, Infection control: Expires soon/ });
  await expect(cell).toBeVisible();
  await checkAccessibility(page);

  await cell.click();

  const panel = page.getByRole('complementary', { name: 'The paper' });
  await expect(panel).toBeFocused();
  await expect(panel.getByRole('heading', { name: /^What stops after / })).toBeVisible();
  await expect(panel.getByText('No session record can be signed')).toBeVisible();
  await checkAccessibility(page);
});

test('the front desk is told whom to ask', async ({ page }) => {
  await signIn(page, 'Joy Tembo');
  await page.goto('/clinic/papers');

  await expect(page.getByText('Papers are for owners, managers and technicians')).toBeVisible();
});
