import { PUBLIC_PAGES } from '@stipple/contract';
import type { Clock } from '../../platform/clock.ts';
import type { PublicSql } from '../../platform/graphql/request-context.ts';
import {
  ADDRESS_KINDS,
  type AddressKey,
  type AddressKind,
  addressCountStatement,
  addressesStatement,
  cutsStatement,
} from './public-addresses.read.ts';
import { SITEMAP_INDEX, URL_SET } from './sitemap-xml.ts';

export interface SitemapSource {
  readonly publicSql: PublicSql;
  readonly clock: Clock;
  readonly publicUrl: string;
  /** Most addresses in one file; the protocol allows 50,000. */
  readonly fileSize: number;
}

const READ_AT_ONCE = 1_000;

/** Everything in one file while it fits, else the list of files. */
export async function openSitemap(source: SitemapSource): Promise<AsyncIterable<string>> {
  const [row] = await source.publicSql<{ count: number }>(addressCountStatement(source.clock.now()));
  const isOneFile = (row?.count ?? 0) + PUBLIC_PAGES.length <= source.fileSize;
  return isOneFile ? everything(source) : listOfFiles(source);
}

async function* everything(source: SitemapSource): AsyncGenerator<string> {
  yield URL_SET.open + pagesOf(source);
  for (const kind of ADDRESS_KINDS) yield* entriesOf(source, { kind, after: undefined });
  yield URL_SET.close;
}

/** One of the listed files: the pages that are the same for everybody, or a kind from the first or after a key. */
export async function* sitemapFile(
  source: SitemapSource,
  { kind, after }: { kind: AddressKind | 'pages'; after: string | undefined },
): AsyncGenerator<string> {
  yield URL_SET.open;
  if (kind === 'pages') yield pagesOf(source);
  else yield* entriesOf(source, { kind, after });
  yield URL_SET.close;
}

async function* listOfFiles({ publicSql, publicUrl, clock, fileSize }: SitemapSource): AsyncGenerator<string> {
  const entry = (file: string) => SITEMAP_INDEX.entry(`${publicUrl}/sitemaps/${file}`);
  yield SITEMAP_INDEX.open + entry('pages.xml');
  for (const kind of ADDRESS_KINDS) {
    const cuts = await publicSql<AddressKey>(cutsStatement(kind, { size: fileSize, now: clock.now() }));
    const rest = cuts.map(({ key }) => `${kind}.xml?after=${encodeURIComponent(key)}`);
    yield [`${kind}.xml`, ...rest].map(entry).join('');
  }
  yield SITEMAP_INDEX.close;
}

const pagesOf = ({ publicUrl }: SitemapSource): string =>
  PUBLIC_PAGES.map((path) => URL_SET.entry(publicUrl + path)).join('');

async function* entriesOf(source: SitemapSource, from: { kind: AddressKind; after: string | undefined }) {
  const { publicSql, publicUrl, clock, fileSize } = source;
  let { after } = from;
  for (let left = fileSize; left > 0; left -= READ_AT_ONCE) {
    const first = Math.min(READ_AT_ONCE, left);
    const keys = await publicSql<AddressKey>(addressesStatement(from.kind, { after, first, now: clock.now() }));
    yield keys.map(({ key }) => URL_SET.entry(`${publicUrl}/${from.kind}/${encodeURIComponent(key)}`)).join('');
    if (keys.length < first) return;
    after = keys.at(-1)?.key;
  }
}
