import { brotliCompressSync } from 'node:zlib';

const TAG = /<(?:script|link)\b[^>]*>/g;
const isModule = (tag: string) => /type="module"/.test(tag) || /rel="modulepreload"/.test(tag);
const addressIn = (tag: string) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1];

/** Brotli bytes of what a page's document asks for at once: its entry and whatever it names beside it. */
export async function initialJavaScript(url: string): Promise<number> {
  const html = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
  const addresses = (html.match(TAG) ?? []).flatMap((tag) => (isModule(tag) ? (addressIn(tag) ?? []) : []));
  const scripts = new Set(addresses.map((address) => new URL(address, url).href));
  const sizes = await Promise.all([...scripts].map((address) => brotliBytes(address)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function brotliBytes(address: string): Promise<number> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return brotliCompressSync(new Uint8Array(await response.arrayBuffer())).length;
}
