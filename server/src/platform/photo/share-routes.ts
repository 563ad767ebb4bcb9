import { createHash } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import type { Clock } from '../clock.ts';
import { limitAddresses } from '../http/limit-addresses.ts';
import type { RateLimits } from '../http/rate-limits.ts';
import type { PhotoLibrary, SharedPhoto } from './photo-library.ts';

interface SharedPair {
  before: SharedPhoto;
  after: SharedPhoto;
}

export interface ShareServing {
  library: Pick<PhotoLibrary, 'share'>;
  clock: Clock;
  limits: RateLimits;
  /** Asked at every request, so that a withdrawal holds for the next one. */
  lookUpPair: (id: string, now: Date) => Promise<'unknown' | 'revoked' | SharedPair>;
}

const REQUESTS = { name: 'share-pictures', points: 120, seconds: 60 };
/** The address stays while the pair may change or go, so it is asked again soon; unchanged costs nothing. */
const CACHING = 'public, max-age=300, s-maxage=60, proxy-revalidate';
const REMEMBERED = 64;

/** Pictures that networks show beside a link: made when asked for, from what everybody may see; mount it at `/photos/og`. */
export function shareRoutes(serving: ShareServing): Router {
  const pictures = new Map<string, Promise<Buffer | undefined>>();
  const router = express.Router();
  router.get(
    '/:id.jpg',
    limitAddresses(serving.limits, REQUESTS),
    async (request: Request<{ id: string }>, response) => {
      response.set('cache-control', 'no-store');
      const pair = await serving.lookUpPair(request.params.id, serving.clock.now());
      if (pair === 'unknown') return say(response, 404, 'There is no picture here.');
      if (pair === 'revoked') return say(response, 410, 'This picture was withdrawn.');
      const name = nameOf(pair);
      response.set('etag', `"${name}"`);
      if (request.fresh) return void response.set('cache-control', CACHING).status(304).end();
      const picture = await remember(pictures, name, () => serving.library.share(pair.before, pair.after));
      if (!picture) return say(response, 404, 'This picture is still being prepared.');
      response.set('cache-control', CACHING).type('jpeg').send(picture);
    },
  );
  return router;
}

const nameOf = (pair: SharedPair): string => createHash('sha256').update(JSON.stringify(pair)).digest('base64url');

/** The newest few stay in memory; what failed or is not ready is asked for again. */
function remember(
  pictures: Map<string, Promise<Buffer | undefined>>,
  name: string,
  make: () => Promise<Buffer | undefined>,
): Promise<Buffer | undefined> {
  const known = pictures.get(name);
  if (known) return known;
  const made = make();
  pictures.set(name, made);
  const forget = () => void pictures.delete(name);
  made.then((picture) => picture ?? forget(), forget);
  const [oldest] = pictures.keys();
  if (pictures.size > REMEMBERED && oldest !== undefined) pictures.delete(oldest);
  return made;
}

function say(response: Response, status: number, words: string): void {
  response.status(status).type('text/plain').send(words);
}
