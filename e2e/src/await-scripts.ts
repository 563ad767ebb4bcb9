import type { BrowserContext, Page } from '@playwright/test';

/**
 * Pages come written and can be read before their scripts listen. A person needs longer than that to press something; a
 * journey does not, so it waits after each opening until somebody listens.
 */
export function awaitScripts(context: BrowserContext): void {
  context.on('page', (page: Page) => {
    const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
    page.goto = async (...given) => {
      const response = await goto(...given);
      await page.waitForFunction(isListening);
      return response;
    };
    page.reload = async (...given) => {
      const response = await reload(...given);
      await page.waitForFunction(isListening);
      return response;
    };
  });
}

/** React marks the element it took over. Pages of the developer tools have none. */
function isListening() {
  const root = document.getElementById('root');
  return !root || Object.keys(root).some((key) => key.startsWith('__reactContainer'));
}
