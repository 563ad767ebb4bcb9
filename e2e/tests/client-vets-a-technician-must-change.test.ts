import { ask } from '../src/ask.ts';
import { peopleWithCasesLikeThese } from '../src/filters.ts';
import { expect, test } from '../src/journey.ts';
import { caseOf } from '../src/script.ts';

const MARCUS = '/find?goal=SHAVED_LOOK,FUT_SCAR&km=64&near=gb-england-leeds&stage=NORWOOD_V&tone=III';
const STANDING = `query ($day: Date) {
  technician(slug: "aisha-khan") { standingOn(day: $day) { canBeBooked lacking { type reason } } }
}`;

test('Aisha’s insurance ends: with the day she is gone from search and not to be booked, and no job has run', async ({
  page,
  product,
  setClock,
}) => {
  const standingOn = async (day: string) =>
    (await ask(product.url, STANDING, { variables: { day } })).data.technician?.standingOn;

  await test.step('she may be booked today for days up to 30 September, and for none after', async () => {
    expect(await standingOn('2026-09-30')).toEqual({ canBeBooked: true, lacking: [] });
    expect(await standingOn('2026-10-01')).toEqual({
      canBeBooked: false,
      lacking: [{ type: 'LIABILITY_INSURANCE', reason: 'LAPSED' }],
    });
  });

  await setClock('2026-10-01T09:00:00Z');

  await test.step('she is gone from search', async () => {
    await page.goto(MARCUS);
    await expect(page.getByText('2 cases like yours, 1 of them healed 6 months or more.')).toBeVisible();
    await expect(peopleWithCasesLikeThese(page, 2)).toHaveText([
      'Tom Reid, 1 healed',
      'Lena Ortiz, 0 healed, 1 of the same day',
    ]);
    await expect(page.getByRole('main')).not.toContainText('Aisha Khan');
    await page.goto('/technicians?name=Aisha');
    await expect(page.getByText('Nobody listed today is called “Aisha”')).toBeVisible();
  });

  await test.step('her page, her case and her form say so', async () => {
    await page.goto('/technicians/aisha-khan');
    await expect(
      page.getByRole('heading', { level: 1, name: 'No technician is listed at this address today' }),
    ).toBeVisible();
    await page.goto(`/cases/${caseOf('NL-0042').id}`);
    await expect(
      page.getByRole('heading', { level: 1, name: 'There is no public case at this address' }),
    ).toBeVisible();
    await page.goto('/technicians/aisha-khan/enquiry');
    await expect(page.getByRole('button', { name: /^Send/ })).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await standingOn('2026-10-02')).toBeUndefined();
  });

  await setClock('2026-09-30T09:00:00Z');

  await test.step('the day before, all of it is there', async () => {
    await page.goto(MARCUS);
    await expect(page.getByText('5 cases like yours, 4 of them healed 6 months or more.')).toBeVisible();
    await page.goto('/technicians/aisha-khan');
    await expect(page.getByText('Valid to 30 Sept 2026, 0 days left')).toBeVisible();
  });
});
