import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestServer, TEST_NOW, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { noRateLimits } from '../../platform/http/rate-limits.ts';
import { tellFailure } from '../../platform/http/failures.ts';
import { openLog } from '../../platform/http/log.ts';
import { makeRequirementPack } from '../credential/requirement-pack.factory.ts';
import { projectClinic } from '../directory/project-clinic.service.ts';
import { projectTechnician } from '../directory/project-technician.service.ts';
import { publishAsJob } from '../portfolio/portfolio-case.service.ts';
import { makePublishableCase } from '../portfolio/publishable-case.factory.ts';
import { sitemapRouters } from './sitemap.routes.ts';

const PUBLIC_URL = 'https://stipple.test';
const WITHDRAW = `mutation ($id: ID!) { withdrawPortfolioCase(input: { portfolioCaseId: $id }) { __typename } }`;

let server: TestServer;
let clinic: TestClinic;
const open: { close: () => void }[] = [];
beforeAll(async () => {
  server = await openTestServer();
  await server.seed((em) => makeRequirementPack(em));
});
afterAll(async () => {
  for (const listening of open) listening.close();
  await server.close();
});
beforeEach(async () => {
  server.clock.moveTo(TEST_NOW);
  clinic = await server.makeClinic();
});

/** Serves the sitemap in files of a size and gives what asks it. */
async function serve(fileSize = 50_000) {
  const { publicSql, clock } = server;
  const app = express().set('query parser', 'simple');
  const routers = sitemapRouters({ publicSql, clock, limits: noRateLimits, publicUrl: PUBLIC_URL, fileSize });
  for (const [path, router] of Object.entries(routers)) app.use(path, router);
  app.use(tellFailure(openLog({ LOG_LEVEL: 'silent' })));
  const listening = app.listen(0, '127.0.0.1');
  open.push(listening);
  await new Promise((resolve) => listening.once('listening', resolve));
  return (path: string) => fetch(`http://127.0.0.1:${(listening.address() as AddressInfo).port}${path}`);
}

const addressesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address ?? '');
const pathsIn = (xml: string) => addressesIn(xml).map((address) => address.replace(PUBLIC_URL, ''));

/** A case that is public, by a technician and a clinic that are. */
const publish = () =>
  clinic.seed(async (em) => {
    const { id, course } = makePublishableCase(em);
    await em.flush();
    await publishAsJob(em, id, TEST_NOW);
    await projectTechnician(em, course.technician.id, TEST_NOW);
    await projectClinic(em, clinic.id, TEST_NOW);
    return { id, own: [`/technicians/${course.technician.slug}`, `/clinics/${clinic.slug}`, `/cases/${id}`] };
  });

describe('the sitemap', () => {
  it('names the pages of all, and every technician, clinic and case that may be shown now', async () => {
    const ask = await serve();
    const { own } = await publish();

    const response = await ask('/sitemap.xml');
    const xml = await response.text();

    expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset [^>]*>[^]*<\/urlset>\n$/);
    expect(xml).not.toContain('lastmod');
    expect(pathsIn(xml)).toEqual(expect.arrayContaining(['/', '/find', '/technicians', '/clinics', ...own]));
  });

  it('loses a case in the moment it is withdrawn', async () => {
    const ask = await serve();
    const { id } = await publish();
    const before = await (await ask('/sitemap.xml')).text();

    await clinic.as().run(WITHDRAW, { id });

    const response = await ask('/sitemap.xml');
    expect(pathsIn(before)).toContain(`/cases/${id}`);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).not.toContain(id);
  });

  it('loses technician, clinic and cases in the moment a paper ends', async () => {
    const ask = await serve();
    const { own } = await publish();

    server.clock.moveTo(new Date('2040-01-01T12:00:00Z'));

    const paths = pathsIn(await (await ask('/sitemap.xml')).text());
    expect(paths.filter((path) => own.includes(path))).toEqual([]);
    expect(paths).toContain('/find');
  });

  it('becomes a list of files when there are more addresses than fit, which together hold each address once', async () => {
    const ask = await serve(2);
    await publish();
    await publish();
    await publish();
    const whole = pathsIn(await (await (await serve())('/sitemap.xml')).text());

    const list = await (await ask('/sitemap.xml')).text();
    const files = await Promise.all(pathsIn(list).map(async (path) => pathsIn(await (await ask(path)).text())));

    expect(list).toContain('<sitemapindex');
    expect(pathsIn(list).slice(0, 2)).toEqual(['/sitemaps/pages.xml', '/sitemaps/technicians.xml']);
    expect(files.flat()).toEqual(whole);
    const lengths = files.slice(1).map((file) => file.length);
    expect(Math.max(...lengths)).toBe(2);
    expect(Math.min(...lengths)).toBeGreaterThan(0);
  });

  it.each(['/sitemaps/clients.xml', '/sitemaps/cases.xml?after=1', `/sitemaps/x.xml?after=${randomUUID()}`])(
    'has nothing at %s',
    async (path) => {
      const ask = await serve();

      expect((await ask(path)).status).toBe(404);
    },
  );
});

describe('robots.txt', () => {
  it('keeps crawlers from whatever is one person’s, and shows them the sitemap', async () => {
    const ask = await serve();

    const text = await (await ask('/robots.txt')).text();

    const lines = text.split('\n');
    for (const path of ['/technicians/*/enquiry', '/sign-in', '/me/', '/clinic/', '/graphql', '/dev/'])
      expect(lines).toContain(`Disallow: ${path}`);
    expect(lines).toContain(`Sitemap: ${PUBLIC_URL}/sitemap.xml`);
    expect(lines.filter((line) => line === 'Disallow: /' || line === 'Disallow: /clinic')).toEqual([]);
  });
});
