import { pipeline } from 'node:stream/promises';
import express, { type Request, type Response, type Router } from 'express';
import type { Clock } from '../clock.ts';
import type { StoredObject } from '../storage/store.ts';
import { readVariant, type NamedVariant, type PhotoSeal } from './photo-address.ts';
import type { PhotoLibrary } from './photo-library.ts';

/** What a feature knows of a public address: where its photograph lies, that it was withdrawn, or nothing to be told now. */
export type PublicPhotoAnswer = 'unknown' | 'revoked' | { folder: string };

export interface PhotoServing {
  library: PhotoLibrary;
  clock: Clock;
  seal: PhotoSeal;
  /** Asked at every request, so that a withdrawal holds for the next one. */
  lookUpPublic: (token: string) => Promise<PublicPhotoAnswer>;
  /** Id of the sign-in a request comes from, if that sign-in is still good. */
  signInIdOf: (request: Request) => Promise<string | undefined>;
  /**
   * Where a private photograph lies, if whoever asks may see it now; asked at every request after the seal was checked, so
   * that an address outlives neither a membership nor a consent.
   */
  lookUpPrivate: (photo: string, request: Request) => Promise<{ folder: string } | undefined>;
}

const TOKEN = /^[\w-]{22,64}$/;
const PHOTO = /^[\w.-]{1,128}$/;
/**
 * Browsers keep what they have shown for a week and never ask again meanwhile; the page no longer names a photograph that
 * was withdrawn or whose technician may not be shown, and whoever saw it could have kept it anyway. Caches in between serve people who have not seen it yet:
 * they must ask after a minute and then hear 410 or 404.
 */
const PUBLIC_CACHING = 'public, max-age=604800, s-maxage=60, proxy-revalidate, immutable';

/** Serves photographs; mount it at `/photos`. There is no list, no master and no address that can be guessed. */
export function photoRoutes(serving: PhotoServing): Router {
  const router = express.Router();
  router.use((_request, response, next) => {
    response.set({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    next();
  });
  router.get('/p/:token/:variant', (request, response) => servePublic(serving, request, response));
  router.get('/s/:photo/:variant', (request, response) => servePrivate(serving, request, response));
  return router;
}

type VariantRequest<Key extends string> = Request<Record<Key | 'variant', string>>;

async function servePublic(serving: PhotoServing, request: VariantRequest<'token'>, response: Response): Promise<void> {
  const { token } = request.params;
  const variant = readVariant(request.params.variant);
  if (!variant || !TOKEN.test(token)) return say(response, 404, 'There is no photo here.');
  const found = await serving.lookUpPublic(token);
  if (found === 'unknown') return say(response, 404, 'There is no photo here.');
  if (found === 'revoked') return say(response, 410, 'This photo was withdrawn.');
  const object = await serving.library.open(found.folder, variant);
  if (!object) return say(response, 404, 'This photo is still being prepared.');
  response.set({ 'cache-control': PUBLIC_CACHING, etag: `"${token}-${variant.width}-${variant.format}"` });
  await send({ request, response, object, variant });
}

async function servePrivate(
  serving: PhotoServing,
  request: VariantRequest<'photo'>,
  response: Response,
): Promise<void> {
  const folder = await privateFolder(serving, request);
  const variant = readVariant(request.params.variant);
  const object = folder && variant && (await serving.library.open(folder, variant));
  if (!object) return say(response, 404, 'There is no photo here.');
  response.set({
    'cache-control': 'private, no-store',
    'content-disposition': `attachment; filename="photo-${variant.width}.${variant.format}"`,
  });
  await send({ request, response, object, variant });
}

/** Whoever lacks any one of seal, time, sign-in and right hears the same as for a photograph that never was. */
async function privateFolder(serving: PhotoServing, request: VariantRequest<'photo'>): Promise<string | undefined> {
  const { photo } = request.params;
  const { until, seal } = request.query;
  const variant = readVariant(request.params.variant);
  if (!variant || !PHOTO.test(photo) || typeof until !== 'string' || typeof seal !== 'string') return undefined;
  const signInId = await serving.signInIdOf(request);
  if (signInId === undefined) return undefined;
  if (!serving.seal.isValid({ ...variant, photo, signInId }, { until, seal }, serving.clock.now())) return undefined;
  return (await serving.lookUpPrivate(photo, request))?.folder;
}

async function send(answer: { request: Request; response: Response; object: StoredObject; variant: NamedVariant }) {
  const { request, response, object, variant } = answer;
  response.set({ 'content-type': `image/${variant.format}`, 'content-length': String(object.bytes) });
  if (request.method === 'HEAD' || request.fresh) {
    object.stream.destroy();
    return void response.status(request.fresh ? 304 : 200).end();
  }
  await pipeline(object.stream, response).catch((error: unknown) => {
    // A pipeline that never began leaves its source open, and a file that nobody closes ends the process.
    object.stream.destroy();
    // Whoever leaves before the end of a picture, or before its beginning, has not found a bug.
    if (!response.destroyed || !hasLeft(error)) throw error;
  });
}

const LEFT = new Set<unknown>(['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE']);

const hasLeft = (error: unknown): boolean => error instanceof Error && 'code' in error && LEFT.has(error.code);

function say(response: Response, status: number, words: string): void {
  response.status(status).type('text/plain').send(words);
}
