import { PUBLIC_PAGES } from '@stipple/contract';
import { createMemoryHistory, createRouter } from '@tanstack/react-router';
import { expect, it } from 'vitest';
import { routeTree } from './routes.tsx';

it.each(PUBLIC_PAGES)('has the page %s, which the sitemap names', (path) => {
  const router = createRouter({ routeTree, history: createMemoryHistory(), context: {} as never });

  expect(Object.keys(router.routesByPath)).toContain(path);
});
