import type { Page } from '@playwright/test';
import { ask, type Answer } from '../src/ask.ts';
import { askInPage } from '../src/ask-in-page.ts';
import { expect, test } from '../src/journey.ts';
import { signIn } from '../src/people.ts';
import { caseOf, clinicOf, known } from '../src/script.ts';

const northline = clinicOf('northline-smp');
const hallam = clinicOf('hallam-scalp-studio');
const case42 = caseOf('NL-0042');

const CASE = 'query ($id: ID!) { portfolioCase(id: $id) { id reference photos { picture { address } } } }';
const ENQUIRY = 'query ($id: ID!) { enquiry(id: $id) { id name message: messages { body } } }';

/** The same question from a page of ours and from a program. */
async function askTwice(page: Page, url: string, query: string, variables: object = {}): Promise<Answer[]> {
  return [await askInPage(page, query, variables), await ask(url, query, { variables })];
}

const codesOf = (answers: readonly Answer[]) => answers.map(({ errors }) => errors?.[0]?.extensions.code);

test('a guest asks for an unpublished case: not found', async ({ page, product }) => {
  const { id } = known(
    northline.portfolioCases.find(({ publishedOn }) => publishedOn === null),
    'unpublished case',
  );

  await page.goto(`/cases/${id}`);
  const answers = await askTwice(page, product.url, CASE, { id });

  await expect(page.getByRole('heading', { level: 1, name: 'There is no public case at this address' })).toBeVisible();
  expect(answers).toEqual([{ data: { portfolioCase: null } }, { data: { portfolioCase: null } }]);
});

test('a guest asks for a client’s name: there is none to ask for', async ({ page, product, faults }) => {
  faults.expect(/400.*\/graphql|\/graphql.*400/);
  const course = northline.courses.find(({ id }) => id === case42.courseId);
  const client = known(
    northline.clients.find(({ id }) => id === course?.clientId),
    'client of NL-0042',
  );

  await page.goto(`/cases/${case42.id}`);
  await expect(page.getByText('Case NL-0042')).toBeVisible();
  const asked = await askTwice(page, product.url, '{ clients { edges { node { name } } } }');
  const ofCase = await askTwice(page, product.url, 'query ($id: ID!) { portfolioCase(id: $id) { client { name } } }', {
    id: case42.id,
  });

  expect(codesOf(asked)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  expect(codesOf(ofCase)).toEqual(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_VALIDATION_FAILED']);
  await expect(page.getByRole('main')).not.toContainText(client.name);
});

test('a guest asks for an original file: not found', async ({ page, product, faults }) => {
  faults.expect(/404.*\/photos\/|\/photos\/.*404/);
  const { data } = await ask(product.url, CASE, { variables: { id: case42.id } });
  const address: string = data.portfolioCase.photos[0].picture.address;
  const shown = await fetch(`${product.url}${address}/640.avif`);

  await page.goto('/find');
  const wished = ['master.jpg', 'original.jpg', '4096.jpg', '640.jpg', '../master.jpg', ''].map(
    (name) => `${address}/${name}`,
  );
  const fromPage = await page.evaluate(
    (addresses) => Promise.all(addresses.map(async (each) => (await fetch(each)).status)),
    wished,
  );
  const plain = await Promise.all(wished.map(async (each) => (await fetch(`${product.url}${each}`)).status));

  expect(shown.status).toBe(200);
  expect(fromPage).toEqual(wished.map(() => 404));
  expect(plain).toEqual(wished.map(() => 404));
});

test('a guest asks for a clinic’s enquiry, and a technician for another clinic’s: refused, not found', async ({
  page,
  product,
}) => {
  const own = known(northline.enquiries[0], 'enquiry to Northline').id;
  const foreign = known(hallam.enquiries[0], 'enquiry to Hallam').id;
  await page.goto('/find');
  const guest = await askTwice(page, product.url, ENQUIRY, { id: own });

  await signIn(page, 'Aisha Khan');
  const colleague = await askInPage(page, ENQUIRY, { id: foreign }, northline.id);
  const intruder = await askInPage(page, ENQUIRY, { id: foreign }, hallam.id);
  const list = await askInPage(page, '{ enquiries(first: 100) { edges { node { id } } } }', {}, northline.id);

  expect(codesOf(guest)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  expect(colleague).toEqual({ data: { enquiry: null } });
  expect(codesOf([intruder])).toEqual(['FORBIDDEN']);
  expect(JSON.stringify(list)).not.toContain(foreign);
});
