/**
 * What crawlers are asked to leave alone: whatever belongs to one person, takes something in, or is no page. `$` ends an
 * address, so that `/clinic` does not close `/clinics`.
 */
const CLOSED = [
  '/technicians/*/enquiry',
  '/sign-in',
  '/me$',
  '/me/',
  '/clinic$',
  '/clinic/',
  '/report',
  '/shortlist',
  '/offline',
  '/graphql',
  '/auth/',
  '/uploads/',
  '/dev/',
];

export const robotsText = (publicUrl: string): string =>
  ['User-agent: *', ...CLOSED.map((path) => `Disallow: ${path}`), '', `Sitemap: ${publicUrl}/sitemap.xml`, ''].join(
    '\n',
  );
