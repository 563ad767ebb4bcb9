// The page without a connection: what this device still knows, and another try as soon as there is a network.
const shownInstead = location.pathname !== '/offline';

function again() {
  if (shownInstead) location.reload();
  else location.assign('/');
}

document.getElementById('again').addEventListener('click', again);
if (shownInstead) addEventListener('online', again);

/** Fills a section with links, and shows it when there is one. */
function show(id, entries) {
  const section = document.getElementById(id);
  for (const { href, title, detail } of entries) {
    const link = document.createElement('a');
    link.href = href;
    link.append(inElement('b', title), ...(detail ? [inElement('span', detail)] : []));
    const item = document.createElement('li');
    item.append(link);
    section.querySelector('ul').append(item);
  }
  section.hidden = entries.length === 0;
}

function inElement(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function readShortlist() {
  try {
    const kept = JSON.parse(localStorage.getItem('stipple.shortlist') ?? '[]');
    return Array.isArray(kept) ? kept.filter((entry) => typeof entry?.slug === 'string') : [];
  } catch {
    return [];
  }
}

async function readPages() {
  const cache = await caches.open('pages-1');
  const keys = (await cache.keys()).toReversed();
  return Promise.all(
    keys.map(async (request) => {
      const text = await (await cache.match(request)).text();
      const { title } = new DOMParser().parseFromString(text, 'text/html');
      const { pathname, search } = new URL(request.url);
      return { href: pathname + search, title: title.replace(/ · Stipple$/, ''), detail: pathname };
    }),
  );
}

show(
  'shortlist',
  readShortlist().map(({ slug, name, clinicName }) => ({
    href: `/technicians/${encodeURIComponent(slug)}`,
    title: String(name ?? slug),
    detail: clinicName && String(clinicName),
  })),
);
if ('caches' in globalThis) show('pages', await readPages().catch(() => []));
