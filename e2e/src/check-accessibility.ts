import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const GRAVE = new Set(['serious', 'critical']);

/** Holds the page as it stands against WCAG 2.2 AA: in light, and its colours also in dark. */
export async function checkAccessibility(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectNothingGrave(page, checkOf(page).withTags(STANDARD), 'light');
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectNothingGrave(page, checkOf(page).withRules('color-contrast'), 'dark');
}

/** No page of ours holds a frame, so the findings need no second window to be put together in. */
const checkOf = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true);

async function expectNothingGrave(page: Page, check: AxeBuilder, scheme: string): Promise<void> {
  const { violations } = await check.analyze();
  const findings = violations
    .filter(({ impact }) => GRAVE.has(impact ?? ''))
    .map(({ id, nodes }) => ({ id, places: nodes.map((node) => `${node.html} ${node.failureSummary}`) }));
  expect(findings, `${page.url()} in ${scheme}`).toEqual([]);
}
