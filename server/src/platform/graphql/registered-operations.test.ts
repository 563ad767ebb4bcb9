import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type FrontDoor,
  frontDoorForThisTest,
  openFrontDoor,
  schema,
} from '../../../test/front-door/open-front-door.ts';
import { readRegisteredOperations } from './registered-operations.ts';

const HELLO = 'query Hello { hello }';
const MINE = 'query Mine { mine }';
const NOTES = 'query Notes($first: Int!) { notes(first: $first) { edges { node { text } } } }';
const RING = 'mutation Ring { ring }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const documents = Object.fromEntries([HELLO, MINE, NOTES, RING].map((text) => [sha256(text), text]));
const unknown = sha256('query Unknown { hello }');

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor({
    documents,
    settings: { STIPPLE_DEV_TOOLS: 'false' },
    isKeyedCaller: async (request) => request.get('authorization') === 'Bearer known-key',
  });
});
afterAll(() => door.close());

const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${door.url}/graphql?${new URLSearchParams(parameters).toString()}`, { headers });
const hashed = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });
const codeOf = async (response: Response) => JSON.parse(await response.text()).errors?.[0]?.extensions.code;

describe('a server that takes registered operations only', () => {
  it('runs one by its document id, its hash, or its text', async () => {
    const answers = await Promise.all(
      [{ documentId: sha256(HELLO) }, { extensions: hashed(HELLO) }, { query: HELLO }].map((body) =>
        door.post(JSON.stringify(body)),
      ),
    );

    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(texts).toEqual(Array(3).fill('{"data":{"hello":"visitor"}}'));
  });

  it('leaves out of it what is meant for the web alone', async () => {
    const own = await frontDoorForThisTest({
      documents: { own: 'query Own { ...Hello @unmask } fragment Hello on Query { hello }' },
      settings: { STIPPLE_DEV_TOOLS: 'false' },
    });

    const response = await own.post('{"documentId":"own"}');

    expect(await response.json()).toEqual({ data: { hello: 'visitor' } });
  });

  it('runs the registered text when another comes with its id', async () => {
    const response = await door.post(JSON.stringify({ documentId: sha256(HELLO), query: '{ forgotten }' }));

    expect(await response.json()).toEqual({ data: { hello: 'visitor' } });
  });

  it('refuses any other document, and any other id', async () => {
    const text = await door.post(JSON.stringify({ query: '{ hello }' }));
    const id = await door.post(JSON.stringify({ documentId: unknown }));
    const both = await door.post(JSON.stringify({ documentId: unknown, query: '{ hello }' }));
    const link = await get({ query: '{ hello }' }, { 'apollo-require-preflight': '1' });

    expect([text.status, id.status, both.status, link.status]).toEqual([403, 404, 403, 403]);
    expect(await codeOf(text)).toBe('OPERATION_NOT_REGISTERED');
    expect(await codeOf(id)).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('takes documents of their own from keyed callers', async () => {
    const [known, wrong] = await Promise.all(
      ['Bearer known-key', 'Bearer other-key'].map((authorization) =>
        door.post('{"query":"{ hello }"}', { authorization }),
      ),
    );

    expect([known?.status, wrong?.status]).toEqual([200, 403]);
  });
});

describe('a link to a registered operation', () => {
  it('gives a public read to anyone, to be kept and revalidated', async () => {
    const parameters = { documentId: sha256(NOTES), variables: '{"first":1}' };

    const first = await get(parameters);
    const etag = first.headers.get('etag') ?? '';
    const again = await get(parameters, { 'if-none-match': etag, 'cache-control': 'max-age=0' });

    expect(await first.json()).toEqual({ data: { notes: { edges: [{ node: { text: 'note 0' } }] } } });
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(again.status).toBe(304);
  });

  it('keeps errors out of caches', async () => {
    const response = await get({ documentId: sha256(NOTES), variables: '{"first":"x"}' });

    expect(response.status).toBe(400);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('gives nobody else anything without the header that other sites cannot send', async () => {
    const parameters = { documentId: sha256(MINE) };

    const plain = await get(parameters);
    const own = await get(parameters, {
      'apollo-require-preflight': '1',
      'x-viewer': '{"kind":"client","accountId":"a"}',
    });

    expect(plain.status).toBe(400);
    expect(await own.json()).toEqual({ data: { mine: 'client' } });
    expect(own.headers.get('cache-control')).toBe('no-store');
  });

  it('never runs a mutation', async () => {
    const response = await get({ documentId: sha256(RING) }, { 'apollo-require-preflight': '1' });

    expect(response.status).toBe(405);
  });
});

it('registers nothing where no manifest was built', async () => {
  const operations = await readRegisteredOperations('/nowhere/persisted-documents.json', schema);

  expect(operations.textOf(sha256(HELLO))).toBeUndefined();
});
