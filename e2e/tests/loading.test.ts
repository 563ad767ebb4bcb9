import { expect, test } from '../src/journey.ts';
import { caseOf } from '../src/script.ts';

// Each test only reads, so that all workers may share in them.
test.describe.configure({ mode: 'parallel' });

const CASE_42 = `/cases/${caseOf('NL-0042').id}`;
const SHIFT_MAX = 0.02;

for (const [name, address] of [
  ['search', '/find'],
  ['search with filters', '/find?stage=NORWOOD_V&tone=III'],
  ['case', CASE_42],
  ['technician', '/technicians/aisha-khan'],
] as const) {
  test(`does not shift while it loads: ${name}`, async ({ page }) => {
    await page.addInitScript(() => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) sum += entry.value;
        document.documentElement.dataset.shift = String(sum);
      });
      observer.observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
    await page.waitForLoadState('load');
    const picture = page.getByRole('main').getByRole('img').locator('visible=true').locator('xpath=self::img').first();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
      .toBe(true);

    expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThanOrEqual(SHIFT_MAX);
  });
}

test('moves nothing for who asked for less motion', async ({ page, isPhone }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/find');
  await expect(page.getByText('35 published cases')).toBeVisible();

  await page.getByRole('button', { name: isPhone ? 'Filters' : 'Not sure? Compare the stages', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();

  const longest = await page.evaluate(() => {
    const milliseconds = (text: string) =>
      Math.max(...text.split(',').map((part) => parseFloat(part) * (part.trim().endsWith('ms') ? 1 : 1000)));
    return Math.max(
      ...[...document.querySelectorAll('*')].map((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return Math.max(milliseconds(transitionDuration), milliseconds(animationDuration));
      }),
    );
  });
  expect(longest, 'milliseconds of the longest movement').toBeLessThanOrEqual(1);
});
