import type { Page } from '@playwright/test';
import { askInPage } from '../src/ask-in-page.ts';
import { expect, test } from '../src/journey.ts';
import { linkMailedTo } from '../src/mail.ts';
import { signIn, signInOf } from '../src/people.ts';
import { caseOf, clinicOf } from '../src/script.ts';

const northline = clinicOf('northline-smp');
const own = caseOf('NL-0011');
const GIVE = `mutation ($input: GiveConsentInput!) {
  giveConsent(input: $input) { __typename }
}`;
const PUBLISH = `mutation ($input: PublishPortfolioCaseInput!) {
  publishPortfolioCase(input: $input) { __typename ... on Problem { message } }
}`;

test('Daniel takes back his consent, and his case is gone at once, with its pictures', async ({
  page,
  product,
  openWindow,
  faults,
}) => {
  const aisha = await openWindow();
  const visitor = await openWindow();
  let picture = '';

  await test.step('he signs in by a mailed link', async () => {
    await signInByLink(page, product.url);
    await expect(page.getByText('3 of 3 sessions')).toBeVisible();
    await expect(page.getByText('13 Aug 2026, day 180')).toBeVisible();
  });

  await test.step('he has agreed to the gallery, and Aisha publishes', async () => {
    const input = {
      courseId: own.courseId,
      purpose: 'PUBLICATION',
      channel: 'PLATFORM_GALLERY',
      signedName: 'Daniel Hargreaves',
      wordingVersion: 'gallery-1',
    };
    expect(await askInPage(page, GIVE, { input })).toEqual({
      data: { giveConsent: { __typename: 'GiveConsentSuccess' } },
    });
    await signIn(aisha, 'Aisha Khan');
    expect(await publish(aisha)).toEqual({ __typename: 'PublishPortfolioCaseSuccess' });
  });

  await test.step('he confirms: this is me, nothing was changed', async () => {
    await page.reload();
    await expect(page.getByText('Case NL-0011 is public')).toBeVisible();
    await page.getByRole('button', { name: 'This is me, nothing was changed' }).click();
    await expect(page.getByText('You confirmed it on 16 Mar 2026.')).toBeVisible();
  });

  await test.step('a visitor finds it', async () => {
    await visitor.goto('/find?stage=NORWOOD_IV');
    await expect(linkToCase(visitor)).toBeVisible();
    await visitor.goto(`/cases/${own.id}`);
    await expect(visitor.getByText('Case NL-0011')).toBeVisible();
    picture = await visitor
      .getByRole('region', { name: 'Compare the photos' })
      .getByRole('img')
      .first()
      .evaluate((img: HTMLImageElement) => img.currentSrc);
    expect((await fetch(picture)).status).toBe(200);
    expect(await sitemapOf(product.url)).toContain(`/cases/${own.id}<`);
  });

  await test.step('he takes back the gallery, and is told what went', async () => {
    const consent = page.getByRole('listitem').filter({ hasText: 'Publication, the gallery of Stipple' });
    await consent.getByRole('button', { name: 'Withdraw' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await expect(page.getByText('Withdrawn. Case NL-0011 is offline now.')).toBeVisible();
  });

  await test.step('it is gone from search, from its address, and from the image’s', async () => {
    faults.expect(/410.*\/photos\/|\/photos\/.*410/);
    await visitor.goto('/find?stage=NORWOOD_IV');
    await expect(visitor.getByRole('list', { name: 'Cases' })).toBeVisible();
    await expect(linkToCase(visitor)).toBeHidden();
    const gonePage = await visitor.goto(`/cases/${own.id}`);
    expect(gonePage?.status()).toBe(410);
    await expect(visitor.getByRole('heading', { level: 1, name: 'This case is no longer public' })).toBeVisible();
    expect((await fetch(picture)).status).toBe(410);
    expect((await fetch(`${product.url}/photos/og/${own.id}.jpg`)).status).toBe(410);
    expect(await sitemapOf(product.url)).not.toContain(own.id);
  });

  await test.step('nobody at the clinic can publish it again', async () => {
    expect(await publish(aisha)).toMatchObject({ __typename: 'PhotoConsentMissing' });
  });
});

const sitemapOf = async (url: string) => (await fetch(`${url}/sitemap.xml`)).text();

const linkToCase = (page: Page) => page.locator(`a[href="/cases/${own.id}"]`);

async function publish(page: Page) {
  const input = { portfolioCaseId: own.id };
  return (await askInPage(page, PUBLISH, { input }, northline.id)).data.publishPortfolioCase;
}

async function signInByLink(page: Page, url: string): Promise<void> {
  const { email } = signInOf('Daniel Hargreaves');
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'E-mail me a link instead' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Look into your mail' })).toBeVisible();
  await page.goto(await linkMailedTo(url, email));
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your record' })).toBeVisible();
}
