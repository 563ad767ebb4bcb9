import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FrontDoor, openFrontDoor } from '../../../test/front-door/open-front-door.ts';

const SCRIPT = `console.info(${JSON.stringify('stipple '.repeat(500))});`;
const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let door: FrontDoor;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '.stipple-web-'));
  await mkdir(join(folder, 'dist/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'dist/index.html'), '<!doctype html><title>Stipple</title>');
  await writeFile(join(folder, 'dist/favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, 'dist/assets/main-h4sh.js'), SCRIPT);
  await writeFile(join(folder, 'dist/assets/font-h4sh.woff2'), 'font');
  door = await openFrontDoor({ webRoot: join(folder, 'dist') });
});
afterAll(async () => {
  await door.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = HTML) => fetch(door.url + path, { headers });

describe('the web', () => {
  it.each(['/', '/find?stage=NORWOOD_III', '/technicians/zoë', '/case/0197'])(
    'gives the page at %s, to be asked for again',
    async (path) => {
      const response = await get(path);

      expect(await response.text()).toContain('<title>Stipple</title>');
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it.each(['br', 'gzip', 'identity'])('gives hashed files for good, packed as %s', async (encoding) => {
    const response = await get('/assets/main-h4sh.js', { 'accept-encoding': encoding });

    expect(await response.text()).toBe(SCRIPT);
    expect(response.headers.get('content-encoding') ?? 'identity').toBe(encoding);
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
  });

  it('leaves packed formats as they are', async () => {
    const response = await get('/assets/font-h4sh.woff2', { 'accept-encoding': 'br' });

    expect(await response.text()).toBe('font');
    expect(response.headers.has('content-encoding')).toBe(false);
  });

  it('gives other files to be asked for again', async () => {
    const response = await get('/favicon.svg');

    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    '/assets/gone-h4sh.js',
    '/assets/',
    '/missing.js',
    '/.env',
    '/.git/config',
    '/assets/..%2f..%2fsecret.txt',
    '/..%2fsecret.txt',
    '/auth/nothing',
    '/graphql.php',
  ])('answers 404, not the page, at %s', async (path) => {
    const response = await get(path);

    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  });

  it('gives the page to readers only, and only where a page is asked for', async () => {
    const posted = await fetch(`${door.url}/find`, { method: 'POST', headers: HTML });
    const asData = await get('/find', { accept: 'application/json' });

    expect([posted.status, asData.status]).toEqual([404, 404]);
  });
});
