import { expect, test } from '../src/journey.ts';
import { caseOf } from '../src/script.ts';

// Each test only reads, so that all workers may share in them.
test.describe.configure({ mode: 'parallel' });

const CASE_42 = `/cases/${caseOf('NL-0042').id}`;
const WIDTHS = [390, 768, 1440, 1920];
const PAGES = [
  '/',
  '/find',
  '/find?view=mine&stage=NORWOOD_V&tone=III&near=gb-england-leeds&km=64',
  '/find?view=map&near=gb-england-leeds&km=161',
  '/find?stage=NORWOOD_V&tone=III&goal=SHAVED_LOOK&near=gb-england-leeds&km=64',
  CASE_42,
  '/technicians',
  '/technicians/aisha-khan',
  '/technicians/aisha-khan/enquiry',
  '/technicians/aisha-khan/questions',
  '/compare?technicians=aisha-khan,tom-reid,lena-ortiz',
  '/shortlist?technicians=aisha-khan,tom-reid',
  '/clinics',
  '/clinics/northline-smp',
  '/how-verification-works',
  '/sign-in',
  '/no/such/page',
];
for (const address of PAGES) {
  test(`fits its window at every width: ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const wider = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(wider, `${width} wide`).toBeLessThanOrEqual(0);
    }
  });
}
