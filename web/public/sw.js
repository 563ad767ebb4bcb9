// Keeps what is needed to read on when the network fails: the files the pages are made of, pages that were read lately,
// and the page that says so. Pages are fetched without cookies, so that nothing of a signed-in person is kept; pictures
// and answers are not kept at all.
const SHELL = 'shell-1';
const ASSETS = 'assets-1';
const PAGES = 'pages-1';
const OFFLINE = '/offline';
const SHELL_FILES = [OFFLINE, '/offline.js', '/offline.css', '/colour-scheme.js', '/favicon.svg'];
const PAGES_MAX = 30;
const ASSETS_MAX = 150;
const WEEK = 7 * 24 * 3_600_000;
const PATIENCE_MILLISECONDS = 6_000;
const PUBLIC =
  /^\/($|find$|compare$|what-is-true$|alternatives$|how-verification-works$|(technicians|clinics)(\/[^/]+)?$|technicians\/[^/]+\/questions$|cases\/[^/]+$)/;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(SHELL_FILES)));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => ![SHELL, ASSETS, PAGES].includes(name)).map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(navigate(event));
  else if (pathname.startsWith('/assets/')) event.respondWith(fromAssets(event));
  else if (SHELL_FILES.includes(pathname)) event.respondWith(fetch(request).catch(() => caches.match(request)));
});

/** A page that was read, and what it was made of, told by the page itself. */
self.addEventListener('message', (event) => {
  const { keep, assets } = event.data ?? {};
  if (typeof keep !== 'string' || !Array.isArray(assets)) return;
  event.waitUntil(Promise.all([keepPage(keep), keepAssets(assets)]).catch(() => undefined));
});

/** The network first. What was kept serves when it fails, or takes long; what the server says is gone, is kept no longer. */
async function navigate(event) {
  const { url } = event.request;
  const asked = fromNetwork(event);
  const kept = await keptPage(url);
  if (kept === undefined) return asked.catch(() => caches.match(OFFLINE));
  event.waitUntil(asked.catch(() => undefined));
  const late = new Promise((resolve) => setTimeout(() => resolve(kept.clone()), PATIENCE_MILLISECONDS));
  return Promise.race([asked.catch(() => kept), late]);
}

async function fromNetwork(event) {
  const response = (await event.preloadResponse) ?? (await fetch(event.request));
  if (response.status === 404 || response.status === 410) await forgetPage(event.request.url);
  return response;
}

const nameOf = (url) => url.split('#')[0];

async function forgetPage(url) {
  await (await caches.open(PAGES)).delete(nameOf(url));
}

/** A kept page, for a week: what was withdrawn meanwhile should not stay longer on a device that is never online. */
async function keptPage(url) {
  const response = await (await caches.open(PAGES)).match(nameOf(url));
  const keptAt = Date.parse(response?.headers.get('date') ?? '');
  if (response && Date.now() - keptAt < WEEK) return response;
  if (response) await forgetPage(url);
  return undefined;
}

async function keepPage(url) {
  const { origin, pathname } = new URL(url);
  if (origin !== location.origin || !PUBLIC.test(pathname)) return;
  const response = await fetch(nameOf(url), { credentials: 'omit', headers: { accept: 'text/html' } });
  if (response.status === 404 || response.status === 410) return forgetPage(url);
  if (!response.ok || !response.headers.get('content-type')?.startsWith('text/html')) return;
  await putNewest(PAGES, nameOf(url), response, PAGES_MAX);
}

/** Their names carry a hash of their content: what is kept is right. */
async function fromAssets(event) {
  const kept = await caches.match(event.request);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(putNewest(ASSETS, event.request, response.clone(), ASSETS_MAX));
  return response;
}

/** From the browser's own cache as a rule: the page has just loaded them. */
async function keepAssets(urls) {
  const cache = await caches.open(ASSETS);
  const kept = new Set((await cache.keys()).map((request) => request.url));
  const missing = urls.filter((url) => url.startsWith(`${location.origin}/assets/`) && !kept.has(url));
  for (const url of missing) await putNewest(ASSETS, url, await fetch(url), ASSETS_MAX);
}

async function putNewest(name, request, response, most) {
  const cache = await caches.open(name);
  await cache.delete(request);
  await cache.put(request, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}
