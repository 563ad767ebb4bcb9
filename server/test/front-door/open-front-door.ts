import { createPhotoSeal } from '../../src/platform/photo/photo-address.ts';
import { Writable } from 'node:stream';
import { Router } from 'express';
import { onTestFinished } from 'vitest';
import { type AppParts, createApp } from '../../src/app/create-app.ts';
import type { Viewer } from '../../src/platform/access/viewer.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { readEnv } from '../../src/platform/env.ts';
import { buildGraphqlSchema } from '../../src/platform/graphql/build-schema.ts';
import { registerOperations } from '../../src/platform/graphql/registered-operations.ts';
import { listen } from '../../src/platform/http/listen.ts';
import { openLog } from '../../src/platform/http/log.ts';
import { memoryRateLimits } from '../../src/platform/http/rate-limits.ts';
import { Journal } from './journal.ts';
import { NoteResolver, WriteNoteResolver } from './note.resolver.ts';

export const schema = buildGraphqlSchema([NoteResolver, WriteNoteResolver]);

export type FrontDoor = Awaited<ReturnType<typeof openFrontDoor>>;
type Changes = Partial<AppParts> & { settings?: Record<string, string>; documents?: Record<string, string> };

interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it asked for
  readonly data?: any;
  readonly errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[];
}

/** The real front door over a small schema and a journal in place of a database, on a port of its own. */
export async function openFrontDoor({ settings = {}, documents = {}, ...changes }: Changes = {}) {
  const journal = new Journal();
  const logged: string[] = [];
  const log = openLog(
    { LOG_LEVEL: 'info' },
    new Writable({
      write: (line, _encoding, done) => {
        logged.push(String(line));
        done();
      },
    }),
  );
  const app = await createApp({
    env: readEnv({ NODE_ENV: 'test', ...settings }),
    clock: systemClock,
    log,
    limits: memoryRateLimits(),
    schema,
    openContext: journal.openContext,
    publicSql: async () => [],
    outside: {
      publicUrl: 'http://stipple.test',
      photoSeal: createPhotoSeal('s'.repeat(32)),
      platformMailbox: 'platform@mail.test',
      developPhotos: () => undefined,
      sendMails: () => undefined,
      mailboxesOf: async () => [],
    },
    operations: registerOperations(documents, schema),
    routers: { '/auth': Router() },
    assertReady: async () => {},
    ...changes,
  });
  const listening = await listen(app.handler, { host: '127.0.0.1', port: 0 });

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${listening.url}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });

  /** Asks as a viewer; gives status and answer. */
  async function ask(query: string, { variables = {}, viewer }: { variables?: object; viewer?: Viewer } = {}) {
    const response = await post(JSON.stringify({ query, variables }), viewer && { 'x-viewer': JSON.stringify(viewer) });
    const answer = (await response.json()) as Answer;
    return { status: response.status, headers: response.headers, ...answer };
  }

  const close = async () => {
    await listening.stop();
    await app.stop();
  };
  return { url: listening.url, journal, logged, post, ask, close };
}

/** The same for one test only. */
export async function frontDoorForThisTest(changes: Changes = {}) {
  const door = await openFrontDoor(changes);
  onTestFinished(door.close);
  return door;
}
