import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

const COMPRESSIBLE = new Set(['.js', '.css', '.svg', '.json', '.map', '.html', '.txt', '.wasm']);

const encoders = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};
type Encoding = keyof typeof encoders;

/**
 * Serves files whose names carry a hash of their content: kept by browsers for good, squeezed once and then from
 * memory. The files are listed at start, so no address can reach beyond the folder.
 */
export function compressedFiles(folder: string): RequestHandler {
  const files = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/')),
  );
  const squeezed = new Map<string, Promise<Buffer>>();

  function squeeze(file: string, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${file}`;
    const known = squeezed.get(key);
    if (known) return known;
    const made = readFile(join(folder, file)).then(encoders[encoding]);
    squeezed.set(key, made);
    return made;
  }

  return async (request, response, next) => {
    const file = request.path.slice(1);
    if (!files.has(file) || extname(file) === '') return next();
    response.setHeader('cache-control', 'public, max-age=31536000, immutable').type(extname(file));
    if (!COMPRESSIBLE.has(extname(file))) return response.sendFile(file, { root: folder, cacheControl: false });

    const encoding = request.acceptsEncodings('br', 'gzip');
    response.vary('accept-encoding');
    if (encoding !== 'br' && encoding !== 'gzip') return response.sendFile(file, { root: folder, cacheControl: false });
    const bytes = await squeeze(file, encoding);
    return response.setHeader('content-encoding', encoding).send(bytes);
  };
}
