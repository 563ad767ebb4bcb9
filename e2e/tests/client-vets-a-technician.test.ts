import type { Locator, Page } from '@playwright/test';
import { caseLinks, peopleWithCasesLikeThese, searchLikeMarcus } from '../src/filters.ts';
import { expect, test } from '../src/journey.ts';
import { signIn } from '../src/people.ts';
import { takePhoto } from '../src/phone-photo.ts';

const CASE_42 = 'Norwood V, Healed 12 mo, by Aisha Khan';
const REFERENCE = /^E-[0-9A-Z]{5}$/;

test('Marcus vets technicians and asks one', async ({ page, isPhone, openWindow }) => {
  let thread = '';
  let photo = '';

  await test.step('1. picks the Norwood V drawing, his goals, his skin and Leeds, 40 miles', async () => {
    await page.goto('/find');
    await searchLikeMarcus(page, isPhone);
  });

  await test.step('2. sees how many cases are like his, and whose', async () => {
    await expect(page.getByText('5 cases like yours, 4 of them healed 6 months or more.')).toBeVisible();
    await expect(caseLinks(page)).toHaveText(Array(5).fill('Norwood V'));
    await expect(peopleWithCasesLikeThese(page, 3)).toHaveText([
      'Aisha Khan, 3 healed',
      'Tom Reid, 1 healed',
      'Lena Ortiz, 0 healed, 1 of the same day',
    ]);
  });

  await test.step('3. opens Aisha: what her papers say, and what nobody checked', async () => {
    await page.getByRole('link', { name: CASE_42 }).click();
    await page.getByRole('link', { name: 'See papers and prices' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Aisha Khan' })).toBeVisible();
    await seePapers(page.getByRole('region', { name: 'Papers' }));
  });

  await test.step('4. opens case NL-0042', async () => {
    await page.goBack();
    await expect(page.getByText('Case NL-0042')).toBeVisible();
    await seeRecords(page);
    await compare(page.getByRole('region', { name: 'Compare the photos' }));
  });

  await test.step('5. is warned of a pair in Tom’s case', async () => {
    await page.goBack();
    await page.getByRole('link', { name: 'Norwood V, Healed 12 mo, by Tom Reid' }).click();
    await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Top' }).click();
    await expect(
      page.getByText('Compare with care: after is 28% brighter, taken 35 minutes after the session.'),
    ).toBeVisible();
  });

  await test.step('9. sends Aisha an enquiry with two private photos, and gets a reference', async () => {
    await page.goto('/technicians/aisha-khan');
    await page
      .getByRole('link', { name: /^Ask Aisha Khan/ })
      .first()
      .click();
    await writeEnquiry(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Your enquiry is with Aisha Khan' })).toBeVisible();
    await expect(page.getByRole('definition').first()).toHaveText(REFERENCE);
  });

  await test.step('9. Aisha’s inbox has it, with its photos', async () => {
    const reference = await page.getByRole('definition').first().innerText();
    const aisha = await openWindow();
    await signIn(aisha, 'Aisha Khan');
    await aisha.getByRole('link', { name: 'Marcus Webb' }).click();
    await expect(aisha.getByRole('heading', { level: 1, name: 'Marcus Webb' })).toBeVisible();
    await expect(aisha.getByText(`To Aisha Khan, ${reference}, Open`)).toBeVisible();
    thread = aisha.url();
    photo = await seePrivatePhotos(aisha);
  });

  await test.step('9. Tom’s does not, and he gets neither the thread nor a photo', async () => {
    const tom = await openWindow();
    await signIn(tom, 'Tom Reid');
    await expect(tom.getByRole('navigation', { name: 'Enquiries' })).toBeVisible();
    await expect(tom.getByRole('link', { name: 'Marcus Webb' })).toBeHidden();
    await tom.goto(thread);
    await expect(tom.getByRole('heading', { level: 1, name: 'There is no such enquiry' })).toBeVisible();
    expect((await tom.request.get(photo)).status()).toBe(404);
    expect((await page.request.get(photo)).status(), 'nor does a visitor').toBe(404);
  });
});

async function seePapers(papers: Locator): Promise<void> {
  const paper = (title: string) => papers.getByRole('listitem').filter({ hasText: title });

  const council = paper('Council personal registration, Leeds');
  await expect(council).toContainText('number on file');
  await expect(council).toContainText('No end date, re-check due 2 Feb 2027');
  await expect(council).toContainText('Checked 2 Feb 2026 by platform staff against the certificate');
  await expect(paper('Infection control / bloodborne pathogens')).toContainText('Valid to 4 Nov 2026');
  const insurance = paper('Treatment liability insurance');
  await expect(insurance).toContainText('£5m');
  await expect(insurance).toContainText('Valid to 30 Sept 2026');
  await expect(paper('ProQual Level 4 Micropigmentation – Machine Method for Scalp')).toContainText(
    'Document seen, not confirmed with the issuer.',
  );
  await expect(papers.getByRole('heading', { name: 'What we do not check' })).toBeVisible();
}

async function seeRecords(page: Page): Promise<void> {
  const sessions = page.locator('section', { has: page.getByRole('heading', { name: 'Sessions on record' }) });
  await expect(sessions.getByRole('listitem')).toHaveText([
    /^Session 1\s*3 h 40\s*2 May 2024/,
    /^12 days later\s*Session 2\s*3 h 05\s*14 May 2024/,
    /^29 days later\s*Session 3\s*2 h 10\s*12 Jun 2024/,
  ]);
  await expect(page.getByText('Photographed again on day 31, 190 and 388 after the last.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'How this was verified' })).toContainText(
    'Healed, confirmed by the client 8 Jul 2025.',
  );
}

async function compare(photos: Locator): Promise<void> {
  await expect(photos.getByText('Comparable. Same view')).toBeVisible();
  await expect(photos.getByText('day 388')).toBeVisible();

  const divider = photos.getByRole('slider');
  await divider.focus();
  await divider.press('Home');
  await expect(divider).toHaveAttribute('aria-valuenow', '0');
  await divider.press('ArrowRight');
  await expect(divider).toHaveAttribute('aria-valuenow', '2');
  await divider.press('End');
  await expect(divider).toHaveAttribute('aria-valuenow', '100');
  await divider.press('ArrowLeft');
  await expect(divider).toHaveAttribute('aria-valuenow', '98');

  const before = photos.getByRole('img', { name: 'Front, before' });
  const healed = photos.getByRole('img', { name: 'Front, healed 12 mo' });
  const whole = await before.boundingBox();
  await photos.getByRole('button', { name: 'Zoom in' }).click();
  await photos.getByRole('button', { name: 'Look left' }).click();
  await expect(async () => {
    const nearer = await before.boundingBox();
    expect(nearer?.width).toBeGreaterThan((whole?.width ?? 0) * 1.2);
    expect(await healed.boundingBox(), 'both photographs show the same part').toEqual(nearer);
  }).toPass();
}

async function writeEnquiry(page: Page): Promise<void> {
  await page.getByLabel('Your question').fill('Would this suit my stage, and how many sessions?');
  await page.getByLabel('Your name').fill('Marcus Webb');
  await page.getByLabel('E-mail').fill('marcus.webb@mail.example');
  const photos = [await takePhoto(page, 'front.jpg', 20), await takePhoto(page, 'top.jpg', 35)];
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add photos' }).click();
  await (await chooser).setFiles(photos);
  await expect(page.getByText('Arrived, private')).toHaveCount(2);
  await page.getByRole('button', { name: 'Send to Aisha Khan' }).click();
}

/** Both are there, clean of the place they were taken at. Gives the address of one. */
async function seePrivatePhotos(page: Page): Promise<string> {
  const photos = page.getByRole('button', { name: /^Private photo \d of Marcus Webb, larger$/ });
  await expect(async () => {
    await page.reload();
    await expect(photos.and(page.locator(':enabled'))).toHaveCount(2, { timeout: 2_000 });
  }, 'the sizes are made shortly after the upload').toPass();
  await photos.first().click();
  const large = page.getByRole('dialog').getByRole('img', { name: 'Photo sent by Marcus Webb' });
  await expect.poll(() => large.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(600);
  const address = (await large.getAttribute('src')) ?? '';
  const bytes = await (await page.request.get(address)).body();
  expect(bytes.includes('Exif'), 'the stored picture carries no EXIF').toBe(false);
  return address;
}
