import { setTimeout as wait } from 'node:timers/promises';

const ADDRESS = /<loc>https?:\/\/[^/<]+(\/[^<]*)<\/loc>/g;
const GIVE_UP_MILLISECONDS = 600_000;

/** Home, find, and the first case and technician that the sitemap names. */
export async function pagesToMeasure(url: string): Promise<{ name: string; path: string }[]> {
  const paths = await publicPaths(url);
  const first = (start: string) => {
    const found = paths.find((path) => path.startsWith(start));
    if (!found) throw new Error(`No page at ${start}… is public.`);
    return found;
  };
  return [
    { name: 'home', path: '/' },
    { name: 'find', path: '/find' },
    { name: 'case', path: first('/cases/') },
    { name: 'technician', path: first('/technicians/') },
  ];
}

/** Waits until the photographs of every public case are there in their sizes; they are made after the start. */
export async function picturesMade(url: string): Promise<void> {
  const until = performance.now() + GIVE_UP_MILLISECONDS;
  const cases = (await publicPaths(url)).filter((path) => path.startsWith('/cases/'));
  for (const path of cases) {
    while (!(await fetch(`${url}/photos/og/${path.slice('/cases/'.length)}.jpg`)).ok) {
      if (performance.now() > until) throw new Error('The photographs are not made in time.');
      await wait(1_500);
    }
  }
}

async function publicPaths(url: string): Promise<string[]> {
  const sitemap = await (await fetch(`${url}/sitemap.xml`)).text();
  return [...sitemap.matchAll(ADDRESS)].map(([, path]) => path ?? '/');
}
