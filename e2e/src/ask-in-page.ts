import type { Page } from '@playwright/test';
import type { Answer } from './ask.ts';

/** Asks the API from inside a page, with the cookies and the origin that the page has. */
export function askInPage(page: Page, query: string, variables: object = {}, clinic?: string): Promise<Answer> {
  return page.evaluate(
    async (question) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(question.clinic ? { 'x-stipple-clinic': question.clinic } : {}),
        },
        body: JSON.stringify({ query: question.query, variables: question.variables }),
      });
      return (await response.json()) as Answer;
    },
    { query, variables, clinic },
  );
}
