import type { PageFiles } from './filesOf.ts';

interface Written {
  /** Title, descriptions and links that the page put into its head. */
  readonly head: string;
  /** The page in its root. */
  readonly body: string;
  readonly state: string;
  readonly locale: string;
  readonly files: PageFiles;
}

/** Puts a written page into the page all addresses share. Its style sheets come in the order in which the browser adds them. */
export function placeInPage(page: string, { head, body, state, locale, files }: Written) {
  const isNew = (file: string) => !page.includes(`"/${file}"`);
  const styles = files.styles.filter(isNew).map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`);
  const scripts = files.scripts.filter(isNew).map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`);

  return page
    .replace(/<html[^>]*>/, () => `<html lang="${locale}">`)
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replace('</head>', () => `${styles.join('')}${scripts.join('')}</head>`)
    .replace(/<noscript>.*?<\/noscript>/s, '')
    .replace('<div id="root"></div>', () => `${body}${state}`);
}
