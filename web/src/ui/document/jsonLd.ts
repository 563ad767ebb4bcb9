/** A thing of schema.org, as it stands in a `script type="application/ld+json"`. */
export interface JsonLd {
  readonly '@type': string;
  readonly [property: string]: JsonLdValue | undefined;
}

export type JsonLdValue = string | number | boolean | JsonLd | readonly JsonLdValue[];

/** The same as something that stands alone. */
export const asDocument = (thing: JsonLd): JsonLd => ({ '@context': 'https://schema.org', ...thing });

/** Where a page stands: from the list it belongs to down to itself. Paths start with `/`. */
export const breadcrumbsJsonLd = (site: string, crumbs: readonly { name: string; path: string }[]): JsonLd =>
  asDocument({
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: site + path,
    })),
  });
