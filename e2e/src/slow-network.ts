import type { Page, Route } from '@playwright/test';

/** Holds back every answer of the API until it is let go, as a slow network would. */
export async function holdBackAnswers(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/graphql', async (route) => {
    await gate;
    await route.continue();
  });
  return () => letGo();
}

/** Lets no question through to the API until the connection is back. */
export async function cutConnection(page: Page): Promise<() => Promise<void>> {
  const cut = (route: Route) => route.abort('connectionfailed');
  await page.route('**/graphql', cut);
  return () => page.unroute('**/graphql', cut);
}
