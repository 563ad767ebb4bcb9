import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type Request, type Response, type Router } from 'express';
import { PHOTO_BYTES_MAX } from '@stipple/contract';
import { PhotoRefusal } from '../photo/photo-refusal.ts';
import { sweepAbandoned } from '../storage/sweep-abandoned.ts';
import { SenderLeft, storeBody } from './store-body.ts';
import { UploadGate } from './upload-gate.ts';
import type { UploadPurpose } from './upload-purpose.ts';
import { refusalOf, UploadRefusal } from './upload-refusal.ts';

export interface UploadOptions {
  /** Arriving files lie here, and only here, until they are received or refused. */
  folder: string;
  /** By the word that follows `?purpose=`. */
  purposes: Readonly<Record<string, UploadPurpose>>;
  bytesMax?: number;
  silenceMilliseconds?: number;
  uploadsTogether?: number;
  uploadsPerSender?: number;
}

/** A header that only scripts of this site can send without asking first: a foreign page's upload never starts. */
const OUR_HEADER = 'x-stipple-upload';
/** A file nobody wrote to for so long is left over from a crash: a request may last five minutes. */
const LEFT_OVER_AFTER_MILLISECONDS = 900_000;
/** How long the rest of a refused body is read and thrown away, so that the refusal reaches its sender. */
const DRAIN_MILLISECONDS = 10_000;

/**
 * The door for files: `POST /?purpose=<word>` with the bytes as the whole body. Answers 201 `{ photo }`, or 4xx
 * `{ problem: { code, message, field } }`. Mount it at `/uploads`, without a body parser before it.
 */
export async function uploadRoutes(options: UploadOptions): Promise<Router> {
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  sweepAbandoned(options.folder, LEFT_OVER_AFTER_MILLISECONDS);
  const gate = new UploadGate({ together: options.uploadsTogether ?? 16, perSender: options.uploadsPerSender ?? 6 });
  const router = express.Router();
  router.post('/', async (request, response) => {
    let leave = () => {};
    try {
      const purpose = purposeOf(request, options);
      refuseByHeaders(request, options.bytesMax ?? PHOTO_BYTES_MAX);
      leave = gate.enter(request.ip ?? 'unknown');
      await purpose.admit(request);
      const photo = await takeIn({ request, response, purpose, options });
      response.status(201).setHeader('cache-control', 'no-store').json({ photo });
    } catch (thrown) {
      if (thrown instanceof SenderLeft || hasStopped(thrown, request)) return;
      const refusal = refusalOf(thrown);
      if (!refusal) throw thrown;
      refuse(request, response, refusal);
    } finally {
      leave();
      drain(request);
    }
  });
  return router;
}

/** Streams the body aside, lets the feature have it, and leaves no file behind whatever happens. */
async function takeIn(arrival: {
  request: Request;
  response: Response;
  purpose: UploadPurpose;
  options: UploadOptions;
}) {
  const { request, response, purpose, options } = arrival;
  const path = join(options.folder, randomUUID());
  const leaving = new AbortController();
  response.once('close', () => leaving.abort());
  try {
    const bytes = await storeBody(request, path, {
      bytes: options.bytesMax ?? PHOTO_BYTES_MAX,
      silenceMilliseconds: options.silenceMilliseconds ?? 30_000,
    });
    if (bytes === 0) throw new PhotoRefusal('FILE_EMPTY');
    return await purpose.receive({ path, bytes, request, signal: leaving.signal });
  } finally {
    await rm(path, { force: true });
  }
}

/** A feature that stops because its sender left has nobody to answer, and found no bug. */
const hasStopped = (thrown: unknown, request: Request): boolean =>
  request.socket.destroyed && thrown instanceof Error && thrown.name === 'AbortError';

function purposeOf(request: Request, { purposes }: UploadOptions): UploadPurpose {
  if (request.get(OUR_HEADER) !== '1')
    throw new UploadRefusal({
      status: 403,
      code: 'UPLOAD_HEADER_MISSING',
      message: `Uploads carry the header ${OUR_HEADER}: 1.`,
    });
  const word = request.query.purpose;
  const purpose = typeof word === 'string' && Object.hasOwn(purposes, word) ? purposes[word] : undefined;
  if (!purpose)
    throw new UploadRefusal({
      status: 400,
      code: 'PURPOSE_UNKNOWN',
      message: `Say what the file is for: ?purpose= followed by ${Object.keys(purposes).join(', ')}.`,
    });
  return purpose;
}

function refuseByHeaders(request: Request, bytesMax: number): void {
  const declared = request.get('content-length');
  if (declared !== undefined && Number(declared) > bytesMax) throw new PhotoRefusal('FILE_TOO_LARGE');
  if (declared !== undefined && Number(declared) === 0) throw new PhotoRefusal('FILE_EMPTY');
}

function refuse(request: Request, response: Response, refusal: UploadRefusal): void {
  if (response.headersSent || request.socket.destroyed) return;
  if (refusal.retryAfterSeconds !== undefined) response.setHeader('retry-after', refusal.retryAfterSeconds);
  response
    .status(refusal.status)
    .setHeader('cache-control', 'no-store')
    .json({ problem: { code: refusal.code, message: refusal.message, field: 'photo' } });
}

/** A browser that is still sending hears nothing when the connection is cut; so read on for a while and discard. */
function drain(request: Request): void {
  if (request.complete || request.destroyed) return;
  request.resume();
  const clock = setTimeout(() => request.socket.destroy(), DRAIN_MILLISECONDS);
  request.once('close', () => clearTimeout(clock));
}
