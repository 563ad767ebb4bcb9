import { join } from 'node:path';
import type { Request, Router } from 'express';
import type { Accounts } from '../features/account/account.feature.ts';
import { findPrivatePhoto, lookUpPublicPhoto } from '../features/photo/photo-address.read.ts';
import type { Clock } from '../platform/clock.ts';
import type { Env } from '../platform/env.ts';
import type { OpenContext, PublicSql } from '../platform/graphql/request-context.ts';
import type { Log } from '../platform/http/log.ts';
import type { RateLimits } from '../platform/http/rate-limits.ts';
import type { PhotoSeal } from '../platform/photo/photo-address.ts';
import { createPhotoDecoder } from '../platform/photo/photo-decoder.ts';
import { createPhotoLibrary, type PhotoLibrary } from '../platform/photo/photo-library.ts';
import { openEveryPart } from './open-context.ts';
import { findSharePicture } from '../features/portfolio/share-picture.read.ts';
import { photoRoutes } from '../platform/photo/photo-routes.ts';
import { shareRoutes } from '../platform/photo/share-routes.ts';
import { openStore } from '../platform/storage/open-store.ts';
import type { Scopes } from '../platform/tenancy/scopes.ts';
import { uploadRoutes } from '../platform/upload/upload-routes.ts';
import { developPhotos, type PhotoDevelopment } from './develop-photos.ts';
import { enquiryUploads, treatmentUploads } from './photo-uploads.ts';
import { tidyPhotos } from './tidy-photos.ts';

export interface PhotosParts {
  readonly env: Env;
  readonly scopes: Scopes;
  readonly publicSql: PublicSql;
  readonly accounts: Accounts;
  readonly openContext: OpenContext;
  readonly photoSeal: PhotoSeal;
  readonly clock: Clock;
  readonly limits: RateLimits;
  readonly log: Log;
}

export interface Photos {
  readonly library: PhotoLibrary;
  readonly development: PhotoDevelopment;
  /** By the path they are mounted at. */
  readonly routers: Readonly<Record<string, Router>>;
  stop(): Promise<void>;
}

const TIDY_MILLISECONDS = 3_600_000;

/** Photographs as the rest of the product sees them: the store, the doors in and out, and the work behind. */
export async function openPhotos(parts: PhotosParts): Promise<Photos> {
  const { env, scopes, publicSql, accounts, clock, limits, log, photoSeal } = parts;
  const workFolder = join(env.STIPPLE_DATA_DIR, 'work');
  const decoder = createPhotoDecoder({ workFolder });
  const library = createPhotoLibrary({ store: await openStore(env), decoder, workFolder });
  const development = developPhotos({ library, scopes, clock, log });
  const uploads = { ...parts, library, onKept: () => development.wake() };
  const tidy = () =>
    tidyPhotos({ library, scopes, clock }).catch((error: unknown) => log.error({ err: error }, 'tidy'));
  const tidying = setInterval(() => {
    void tidy();
    // What an outage of the database interrupted goes on, also when nobody uploads.
    development.wake();
  }, TIDY_MILLISECONDS).unref();

  const serving = {
    library,
    clock,
    seal: photoSeal,
    lookUpPublic: (token: string) => lookUpPublicPhoto(publicSql, token, clock.now()),
    signInIdOf: async (request: Request) =>
      (await accounts.resolveSignIn(request.headers.cookie, { now: clock.now() }))?.signInId,
    lookUpPrivate: async (photoId: string, request: Request) => {
      for (const opened of await openEveryPart(request, parts)) {
        const found = await opened.run((em) => findPrivatePhoto(em, photoId, opened.viewer));
        if (found) return found;
      }
      return undefined;
    },
  };
  return {
    library,
    development,
    routers: {
      '/photos/og': shareRoutes({
        library,
        clock,
        limits,
        lookUpPair: (id, now) => findSharePicture(publicSql, id, now),
      }),
      '/photos': photoRoutes(serving),
      '/uploads': await uploadRoutes({
        folder: join(env.STIPPLE_DATA_DIR, 'arriving'),
        purposes: { enquiry: enquiryUploads(uploads), treatment: treatmentUploads(uploads) },
      }),
    },
    async stop() {
      clearInterval(tidying);
      await development.stop();
      decoder.close();
    },
  };
}
