import type { Page } from '@playwright/test';
import { checkAccessibility } from '../src/check-accessibility.ts';
import { caseLinks, openFilters } from '../src/filters.ts';
import { expect, test } from '../src/journey.ts';
import { signIn } from '../src/people.ts';
import { caseOf, known, script } from '../src/script.ts';

// No test changes what another looks at, so that all workers may share in them.
test.describe.configure({ mode: 'parallel' });

const CASE_42 = `/cases/${caseOf('NL-0042').id}`;
const technicians = script.clinics.flatMap((clinic) => [...clinic.technicians]);
const withMarks = known(
  technicians.find(({ name }) => /\p{M}/u.test(name.normalize('NFD'))),
  'name with marks',
);

/** Pages that anybody can open, and the words by which they are seen to be there. */
const PAGES: readonly (readonly [name: string, address: string, heading: string | RegExp])[] = [
  ['home', '/', /./],
  ['search', '/find', 'Cases, before and healed'],
  ['search without a result', '/find?stage=NORWOOD_VI&tone=III', 'Cases, before and healed'],
  ['case', CASE_42, 'Norwood V, shaved look, full scalp'],
  ['case that is not there', '/cases/00000000-0000-7000-8000-000000000000', 'There is no public case at this address'],
  ['technicians', '/technicians', 'Technicians'],
  ['technician', '/technicians/aisha-khan', 'Aisha Khan'],
  ['technician whose name has marks', `/technicians/${withMarks.slug}`, withMarks.name],
  ['questions', '/technicians/aisha-khan/questions?stage=NORWOOD_V', 'Questions to ask Aisha Khan'],
  ['comparison', '/compare?technicians=aisha-khan,tom-reid,lena-ortiz', 'Compare technicians'],
  ['comparison of nobody', '/compare', 'Compare technicians'],
  ['shortlist', '/shortlist', 'Your shortlist'],
  ['shortlist that was sent', '/shortlist?technicians=aisha-khan,tom-reid', 'A shortlist you were sent'],
  ['clinics', '/clinics', /./],
  ['clinic', '/clinics/northline-smp', 'Northline SMP'],
  ['how verification works', '/how-verification-works', 'How verification works'],
  ['sign-in', '/sign-in', 'Sign in'],
  ['sign-in by link', '/sign-in/link#x', 'One press, and you are signed in'],
  ['record before sign-in', '/me', 'Sign in first'],
  ['inbox before sign-in', '/clinic/enquiries', 'Sign in first'],
  ['nothing there', '/no/such/page', 'There is nothing at this address'],
];

for (const [name, address, heading] of PAGES) {
  test(`finds no serious fault: ${name}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await settled(page);

    await checkAccessibility(page);
  });
}

test('finds no serious fault: components', async ({ page, faults }) => {
  faults.expect(/404.*\/photos\/none|\/photos\/none.*404/);
  await page.goto('/dev/kit');
  await expect(page.getByRole('heading', { level: 1, name: 'Components' })).toBeVisible();

  await checkAccessibility(page);
});

test('finds no serious fault: filters and the dialog of stages', async ({ page, isPhone }) => {
  await page.goto('/find?stage=NORWOOD_V');
  await expect(caseLinks(page).first()).toBeVisible();
  const filters = await openFilters(page, isPhone);
  await expect(filters.getByRole('checkbox', { name: /^Skin tone III,/ })).toBeVisible();
  await checkAccessibility(page);

  await filters.getByRole('button', { name: 'Not sure? Compare the stages' }).click();
  await expect(page.getByRole('dialog', { name: 'Compare the stages' })).toBeVisible();
  await checkAccessibility(page);
});

test('finds no serious fault: both other ways to compare', async ({ page }) => {
  await page.goto(CASE_42);
  await settled(page);
  for (const way of ['Side by side', 'Blink']) {
    await page.getByRole('radio', { name: way }).check();
    await checkAccessibility(page);
  }
});

test('finds no serious fault: an enquiry with what is missing, and its receipt', async ({ page }) => {
  await page.goto('/technicians/tom-reid/enquiry');
  await page.getByRole('button', { name: 'Send to Tom Reid' }).click();
  await expect(page.getByLabel('Your name')).toHaveAttribute('aria-invalid', 'true');
  await checkAccessibility(page);

  await page.getByLabel('Your question').fill('How long does it last?');
  await page.getByLabel('Your name').fill('Nadia Haddad');
  await page.getByLabel('E-mail').fill('nadia.haddad@mail.example');
  await page.getByRole('button', { name: 'Send to Tom Reid' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your enquiry is with Tom Reid' })).toBeVisible();
  await checkAccessibility(page);
});

test('finds no serious fault: a refused sign-in, and a link on its way', async ({ page, faults }) => {
  faults.expect(/40[13].*\/auth\/sign-in|\/auth\/sign-in.*40[13]/);
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill('nobody@mail.example');
  await page.getByLabel('Password').fill('not the password of anybody');
  await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('The e-mail address and password do not match.')).toBeVisible();
  await checkAccessibility(page);

  await page.getByRole('button', { name: 'E-mail me a link instead' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Look into your mail' })).toBeVisible();
  await checkAccessibility(page);
});

test('finds no serious fault: inbox, thread and menu of the signed-in', async ({ page }) => {
  await signIn(page, 'Aisha Khan');
  const enquiries = page.getByRole('navigation', { name: 'Enquiries' }).getByRole('link');
  await expect(enquiries.first()).toBeVisible();
  await checkAccessibility(page);

  await enquiries.first().click();
  await expect(page.getByText(/^To Aisha Khan, E-/)).toBeVisible();
  await checkAccessibility(page);
});

test('finds no serious fault: the record of a client, and the question before a withdrawal', async ({ page }) => {
  await signIn(page, 'James Whitlock');
  await expect(page.getByRole('heading', { level: 2, name: 'Northline SMP' })).toBeVisible();
  await checkAccessibility(page);

  await page.getByRole('button', { name: 'Withdraw' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await checkAccessibility(page);
});

/** What is drawn while data is on its way has gone. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}
