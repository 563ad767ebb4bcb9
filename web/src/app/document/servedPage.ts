import type { KnownAnswers } from '../../data/Answers.ts';

/** What a server knew when it wrote the document, so that the browser begins with the very same page. */
export interface ServedPage {
  readonly answers: KnownAnswers;
  readonly locale: string;
  readonly origin: string;
  readonly today: string;
}

const ID = 'served-page';

/** Data in the document that no browser runs as a script, whatever it holds. */
export function writeServedPage(page: ServedPage) {
  return `<script type="application/json" id="${ID}">${JSON.stringify(page).replaceAll('<', '\\u003c')}</script>`;
}

/** What came with the document; nothing where the browser draws the page itself. */
export function readServedPage(): ServedPage | undefined {
  const text = document.getElementById(ID)?.textContent;
  return text ? JSON.parse(text) : undefined;
}
