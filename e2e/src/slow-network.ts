import type { Page, Route } from '@playwright/test';

/** Questions travel as posts, or as links with the question in the search. */
const API = /\/graphql(\?|$)/;

/** Holds back every answer of the API until it is let go, as a slow network would. */
export async function holdBackAnswers(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(API, async (route) => {
    await gate;
    await route.continue();
  });
  return () => letGo();
}

/** Lets no question through to the API until the connection is back. */
export async function cutConnection(page: Page): Promise<() => Promise<void>> {
  const cut = (route: Route) => route.abort('connectionfailed');
  await page.route(API, cut);
  return () => page.unroute(API, cut);
}
