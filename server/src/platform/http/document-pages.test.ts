import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentRequest, RenderDocument } from '@stipple/contract';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { frontDoorForThisTest } from '../../../test/front-door/open-front-door.ts';

const HTML = { accept: 'text/html' };
const READ = '{ notes(first: 2) { edges { node { text } } } }';

let webRoot: string;
beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), '.stipple-documents-'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>drawn later</title>');
});
afterAll(() => rm(webRoot, { recursive: true }));

async function open(render: RenderDocument, documents: Record<string, string> = {}) {
  const settings = { PUBLIC_URL: 'https://stipple.test' };
  const door = await frontDoorForThisTest({ webRoot, render, settings, documents });
  return { ...door, get: (path: string, headers = {}) => fetch(door.url + path, { headers: { ...HTML, ...headers } }) };
}

describe('documents', () => {
  it.each(['br', 'gzip', 'identity'])(
    'gives a written page to caches, to be asked for again, as %s',
    async (encoding) => {
      const render = vi.fn<RenderDocument>(async () => ({ status: 200, html: '<h1>Case</h1>' }));
      const { get } = await open(render);

      const response = await get('/cases/1?a=b', { 'accept-encoding': encoding, 'accept-language': 'de,en-US;q=0.8' });
      const again = await get('/cases/1?a=b', {
        'accept-encoding': encoding,
        'if-none-match': response.headers.get('etag') ?? '',
        // As a browser sends it; `fetch` by itself would ask for a whole answer.
        'cache-control': 'max-age=0',
      });

      expect(await response.text()).toBe('<h1>Case</h1>');
      expect(response.headers.get('cache-control')).toBe('public, no-cache');
      expect(response.headers.get('vary')).toMatch(/accept-encoding, accept-language/i);
      expect(again.status).toBe(304);
      expect(render.mock.calls[0]?.[0]).toMatchObject({
        url: '/cases/1?a=b',
        locale: 'en-US',
        origin: 'https://stipple.test',
      });
    },
  );

  it('says that a page is gone', async () => {
    const { get } = await open(async () => ({ status: 410, html: 'gone' }));

    expect((await get('/cases/1')).status).toBe(410);
  });

  it('leaves to the browser what is about its reader', async () => {
    const { get } = await open(async () => undefined);

    const response = await get('/me');

    expect(response.status).toBe(200);
    expect(await response.text()).toContain('drawn later');
  });

  it('sends the page that draws itself when writing fails, and says so in the log', async () => {
    const { get, logged } = await open(async () => {
      throw new Error('broken');
    });

    const response = await get('/');

    expect(response.status).toBe(500);
    expect(await response.text()).toContain('drawn later');
    expect(logged.join('')).toContain('a page could not be written');
  });

  it('asks registered public reads only, as a visitor whoever asks', async () => {
    let asked: DocumentRequest['ask'] | undefined;
    const { get, journal } = await open(
      async ({ ask }) => {
        asked = ask;
        return { status: 200, html: JSON.stringify(await ask({ id: 'read', variables: {} })) };
      },
      { read: READ, mine: '{ __typename }' },
    );

    const response = await get('/', { cookie: 'session=stolen', 'x-viewer': '{"kind":"admin"}' });

    expect(await response.text()).toContain('"data"');
    expect(journal.lines).toEqual([]);
    await expect(asked?.({ id: 'unknown', variables: {} })).rejects.toThrow(/public read/);
  });

  it('answers at once when it is busy', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const { get } = await open(() => promise);
    const waiting = Array.from({ length: 20 }, () => get('/'));

    const first = await Promise.race(waiting);
    resolve(undefined);

    expect(await first.text()).toContain('drawn later');
    expect((await Promise.all(waiting)).every(({ status }) => status === 200)).toBe(true);
  });
});
