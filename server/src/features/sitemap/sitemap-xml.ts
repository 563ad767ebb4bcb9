const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** One kind of sitemap file: addresses of pages, or of further sitemaps. */
export const URL_SET = { open: opening('urlset'), close: '</urlset>\n', entry: entryOf('url') };
export const SITEMAP_INDEX = { open: opening('sitemapindex'), close: '</sitemapindex>\n', entry: entryOf('sitemap') };

function opening(element: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="${XMLNS}">\n`;
}

/** No `lastmod`: nothing that is public keeps the moment its page last changed, and a guess would be believed. */
function entryOf(element: string) {
  return (address: string) => `<${element}><loc>${escapeXml(address)}</loc></${element}>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
