import { asDocument, type JsonLd } from '../../ui/document/jsonLd.ts';

/** The site, and the one search in words it has: technicians by name. */
export const homeJsonLd = (site: string): JsonLd =>
  asDocument({
    '@type': 'WebSite',
    '@id': `${site}/`,
    url: `${site}/`,
    name: 'Stipple',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${site}/technicians?name={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  });
