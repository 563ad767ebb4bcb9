import { createBrowserHistory } from '@tanstack/react-router';
import { act, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { AnsweringServer } from '../../../test/answers.ts';
import { makePortfolioCase } from '../../features/portfolio/case/makePortfolioCase.factory.ts';
import { makeCard, makeCases, makeFacets } from '../../features/portfolio/find/find.factory.ts';
import { makeTechnician } from '../../features/technician/makeTechnician.factory.ts';
import { Answers } from '../../data/Answers.ts';
import type { Operation } from '../../data/askServer.ts';
import * as operations from '../../gql/graphql.ts';
import { App } from '../App.tsx';
import { makeRouter } from '../makeRouter.ts';
import { openDocuments } from './openDocuments.tsx';
import { readServedPage } from './servedPage.ts';

const page =
  '<!doctype html><html><head><title>Stipple</title></head><body><div id="root"></div><script type="module" src="/m.js"></script></body></html>';
const visitor = { account: null, isClient: false, isPlatformAdmin: false, memberships: [] };
const world = {
  viewer: visitor,
  portfolioCase: ({ id }: { id: string }) => (id === 'case-1' ? makePortfolioCase() : null),
  portfolioCaseWithdrawn: ({ id }: { id: string }) => id === 'case-gone',
  portfolioCases: makeCases([makeCard({ badge: 'BOUND' })]),
  portfolioCaseFacets: makeFacets(),
  technician: makeTechnician(),
  technicians: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
};

function operationOf(id: string): Operation {
  const all: unknown[] = Object.values(operations);
  return all.find((one): one is Operation => (one as Operation).__meta__?.hash === id) as Operation;
}

async function write(url: string, records: Record<string, unknown> = world) {
  const server = new AnsweringServer(records);
  const render = await openDocuments({ page, files: {} });
  const written = await render({
    url,
    locale: 'en-GB',
    origin: 'https://stipple.test',
    today: '2026-03-16',
    ask: ({ id, variables }) => server.ask({ operation: operationOf(id), variables }),
  });
  return { ...written, html: written?.html ?? '', asked: server.asked };
}

/** Opens a written page as a browser does; every difference React finds is told on the console, where no test may write. */
async function open(url: string, html: string) {
  document.body.innerHTML = /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';
  history.replaceState({}, '', url);
  const served = readServedPage();
  const server = new AnsweringServer(world);
  const answers = new Answers({ ask: server.ask, known: served?.answers });
  const router = makeRouter({ answers, history: createBrowserHistory() });
  router.ssr = { manifest: undefined };
  await router.load();
  const app = <App answers={answers} router={router} locale="en-GB" document={served ?? { origin: '' }} />;
  const root = await act(async () => hydrateRoot(document.getElementById('root') ?? document.body, app));
  unmount = () => act(() => root.unmount());
  return server.asked.map(({ name }) => name);
}

let unmount = () => {};
afterEach(() => {
  unmount();
  document.body.innerHTML = '';
  history.replaceState({}, '', '/');
});

describe('documents', () => {
  it.each([
    ['/', 'See how it heals before you decide.'],
    ['/find?stage=NORWOOD_V', 'Cases, before and healed'],
    ['/find?stage=NONSENSE&sort=NONSENSE', 'Cases, before and healed'],
    ['/cases/case-1', 'Norwood V, shaved look, full scalp'],
    ['/technicians/aisha-khan', 'Aisha Khan'],
    ['/how-verification-works', /./],
  ])('writes %s whole, and the browser goes on from it without asking again', async (url, heading) => {
    const { status, html, asked } = await write(url);
    const askedAgain = await open(url, html);

    expect(status).toBe(200);
    expect(asked.map(({ name }) => name)).not.toContain('ShellAccount');
    expect(askedAgain).toEqual(['ShellAccount']);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(heading);
    expect(document.querySelector('main [aria-busy="true"]')).toBeNull();
  });

  it('needs no script to be read: nothing is hidden, nothing runs inline', async () => {
    const { html } = await write('/cases/case-1');

    const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);

    expect(scripts.filter((tag) => !tag.includes('src=') && !/type="application\/(ld\+)?json"/.test(tag))).toEqual([]);
    expect(html).not.toMatch(/<template|<div hidden/);
    expect(html).toMatch(/<title>Norwood V, shaved look, full scalp, NL-0042 · Stipple<\/title>/);
  });

  it('tells search engines and networks what the page is, and where', async () => {
    const { html } = await write('/cases/case-1');
    const head = html.slice(0, html.indexOf('</head>'));

    expect(head).toContain('<link rel="canonical" href="https://stipple.test/cases/case-1"/>');
    expect(head).toMatch(/<meta name="description" content="[^"]{60,}"/);
    expect(head).toContain('<meta property="og:image" content="https://stipple.test/photos/og/case-1.jpg"/>');
    expect(html).toMatch(
      /<script type="application\/ld\+json">\{"@context":"https:\/\/schema.org","@type":"ImageGallery"/,
    );
    expect(head).not.toContain('noindex');
  });

  it.each([
    [
      '/find?stage=NORWOOD_V&sort=RECENTLY_CHECKED&height=tall',
      '<link rel="canonical" href="https://stipple.test/find?stage=NORWOOD_V"/>',
    ],
    ['/find?stage=NORWOOD_V&tone=III', '<meta name="robots" content="noindex"/>'],
    ['/no/such/page', '<meta name="robots" content="noindex"/>'],
  ])('says of %s whether it is a page to be found', async (url, expected) => {
    const { html } = await write(url);

    expect(html.slice(0, html.indexOf('</head>'))).toContain(expected);
  });

  it('keeps what people wrote from ending its data', async () => {
    const { html } = await write('/cases/case-1', {
      ...world,
      portfolioCase: makePortfolioCase({ reference: '</script <script src=x ' }),
    });

    expect(html).not.toContain('<script src=x');
  });

  it.each([
    ['/no/such/page', 404],
    ['/cases/case-9', 404],
    ['/cases/case-gone', 410],
  ])('says what %s is: %i', async (url, expected) => {
    const { status, html } = await write(url);

    expect(status).toBe(expected);
    expect(html).toContain('<h1');
  });

  it.each(['/me', '/clinic/enquiries', '/sign-in'])('leaves %s to the browser', async (url) => {
    const { html, asked } = await write(url);

    expect(html).toBe('');
    expect(asked).toEqual([]);
  });

  it('fails whole when an answer fails, instead of sending a page with a hole', async () => {
    const broken = { ...world, portfolioCase: () => Promise.reject(new Error('planned')) };

    await expect(write('/cases/case-1', broken)).rejects.toThrow('Internal error');
    await expect(write('/', broken)).rejects.toThrow('An answer failed: /');
  });
});
