import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoSignIn } from '@stipple/demo';
import type { Router } from 'express';
import { worksSomewhere } from '../features/staff/membership.service.ts';
import { accountTables } from '../features/account/account-tables.ts';
import { type Accounts, type AccountSettings, openAccounts } from '../features/account/account.feature.ts';
import { sitemapRouters } from '../features/sitemap/sitemap.routes.ts';
import { movableClock, systemClock, type Clock } from '../platform/clock.ts';
import { openAuthDatabase } from '../platform/database/auth-database.ts';
import { findDatabase } from '../platform/database/find-database.ts';
import { migrateDatabase } from '../platform/database/migrate.ts';
import { type Database, openDatabase } from '../platform/database/open-database.ts';
import type { Env } from '../platform/env.ts';
import { buildGraphqlSchema } from '../platform/graphql/build-schema.ts';
import { readRegisteredOperations } from '../platform/graphql/registered-operations.ts';
import { assertFree, listen } from '../platform/http/listen.ts';
import { type Log, openLog } from '../platform/http/log.ts';
import { pageFile } from '../platform/http/page-file.ts';
import { openDocuments } from '../platform/http/open-documents.ts';
import { memoryRateLimits } from '../platform/http/rate-limits.ts';
import { type Mailer, openMailer } from '../platform/mail/mailer.ts';
import { forgetGivenUpMails, sendQueuedMails } from '../platform/mail/send-queued-mails.ts';
import { createPhotoSeal } from '../platform/photo/photo-address.ts';
import { forgetOldAnswers } from '../platform/tenancy/answer-once.ts';
import { createApp } from './create-app.ts';
import { devClock } from './dev-clock.ts';
import { devOutbox } from './dev-outbox.ts';
import { entities } from './entities.ts';
import { features } from './features.ts';
import { openContextFor } from './open-context.ts';
import { openDemo } from './open-demo.ts';
import { openPhotos } from './open-photos.ts';

const WEB = fileURLToPath(new URL('../../../web/', import.meta.url));

/** How often ended sign-ins and old counts are deleted. */
const FORGET_MILLISECONDS = 60 * 60_000;

export interface StartWishes {
  /** Told in a sentence what takes long. */
  readonly onProgress: (message: string) => void;
  /** Told when the database ends under the running server. */
  readonly onLost: (error: Error) => void;
  /** Calls the start off. */
  readonly signal: AbortSignal;
}

export interface RunningServer {
  readonly url: string;
  /** Whom one can sign in as, when this is the demo. */
  readonly signIns: readonly DemoSignIn[];
  /** Answers what is under way, then closes everything that was opened, last first. */
  stop(): Promise<void>;
}

/** Opens everything the settings ask for, in order; whatever fails closes what was open before. */
export async function startServer(env: Env, wishes: StartWishes): Promise<RunningServer> {
  await using opened = new AsyncDisposableStack();
  const log = openLog(env);
  const clock = env.STIPPLE_NOW === undefined ? systemClock : movableClock(new Date(env.STIPPLE_NOW));
  await assertFree({ host: env.HOST, port: env.PORT });
  const { database, ownerUrl } = await openData({ env, wishes, log, opened });
  const signIn = openSignIn({ env, clock, log, ownerUrl, database, opened });
  const { handler, signIns } = await openApp({ env, wishes, clock, log, ownerUrl, database, ...signIn, opened });
  wishes.signal.throwIfAborted();
  const listening = await listen(handler, { host: env.HOST, port: env.PORT });
  opened.defer(() => listening.stop());
  const all = opened.move();
  return { url: addressOf(env, listening.port), signIns, stop: () => all.disposeAsync() };
}

interface DataNeeds {
  env: Env;
  wishes: StartWishes;
  log: Log;
  opened: AsyncDisposableStack;
}

async function openData({ env, wishes, log, opened }: DataNeeds) {
  const found = await findDatabase(env, { ...wishes, log: (line) => log.debug({ from: 'postgres' }, line) });
  opened.defer(() => found.stop());
  wishes.onProgress('Bringing the database up to date');
  const { ownerUrl } = found;
  await migrateDatabase({ ownerUrl, secret: env.STIPPLE_SECRET, entities, alsoRun: accountTables });
  wishes.signal.throwIfAborted();
  const database = await openDatabase(ownerUrl, env.STIPPLE_SECRET, entities);
  opened.defer(() => database.close());
  return { database, ownerUrl };
}

interface SignInNeeds {
  env: Env;
  clock: Clock;
  log: Log;
  ownerUrl: string;
  database: Database;
  opened: AsyncDisposableStack;
}

function openSignIn({ env, clock, log, ownerUrl, database, opened }: SignInNeeds) {
  const auth = openAuthDatabase(ownerUrl, env.STIPPLE_SECRET);
  opened.defer(() => auth.close());
  const { mailer, outbox } = openMailer(env, clock);
  opened.defer(async () => mailer.close());
  const settings: AccountSettings = {
    auth,
    clock,
    mailer,
    publicUrl: env.PUBLIC_URL,
    isStaff: (accountId) => database.scopes.asClient({ accountId }, (em) => worksSomewhere(em, accountId)),
    onError: (error) => log.error({ err: error }, 'sign-in'),
  };
  const accounts = openAccounts({ ...settings, report: (event) => log.info(event, 'sign-in') });
  opened.defer(() => accounts.settled());
  const forget = () =>
    Promise.all([
      accounts.forgetExpired(),
      database.scopes.asJob('forget old answers', (em) => forgetOldAnswers(em, clock.now())),
      database.scopes.asJob('forget mails given up', (em) => forgetGivenUpMails(em, clock.now())),
    ]).catch((error: unknown) => log.error({ err: error }, 'forgetting'));
  const forgetting = setInterval(() => void forget(), FORGET_MILLISECONDS).unref();
  opened.defer(() => clearInterval(forgetting));
  const devRouters: Record<string, Router> = {
    ...(outbox && { '/': devOutbox(outbox, { publicUrl: env.PUBLIC_URL }) }),
    ...devClock(clock),
  };
  return { accounts, demoAccounts: openAccounts(settings), mailer, devRouters };
}

interface AppNeeds {
  env: Env;
  wishes: StartWishes;
  clock: Clock;
  log: Log;
  ownerUrl: string;
  database: Database;
  accounts: Accounts;
  /** The same desk, without a line in the log for each account. */
  demoAccounts: Accounts;
  mailer: Mailer;
  devRouters: Readonly<Record<string, Router>>;
  opened: AsyncDisposableStack;
}

async function openApp({ env, wishes, clock, log, ownerUrl, database, opened, ...signIn }: AppNeeds) {
  const { accounts, demoAccounts, mailer, devRouters } = signIn;
  const schema = buildGraphqlSchema(features.flatMap((feature) => feature.resolvers));
  const webRoot = join(WEB, 'dist');
  const openContext = openContextFor({ accounts, scopes: database.scopes, clock });
  const limits = memoryRateLimits();
  const photoSeal = createPhotoSeal(env.STIPPLE_SECRET);
  const { scopes, publicSql } = database;
  const photos = await openPhotos({ env, scopes, publicSql, accounts, openContext, photoSeal, clock, limits, log });
  opened.defer(() => photos.stop());
  const demo = { accounts: demoAccounts, library: photos.library };
  const signIns = await openDemo(env, { ...wishes, ...demo, ownerUrl, scopes, clock });
  const sending = sendQueuedMails({ scopes, mailer, clock, log });
  opened.defer(() => sending.stop());
  const app = await createApp({
    env,
    clock,
    log,
    limits,
    schema,
    openContext,
    publicSql,
    unchanged: database.publicLock.unchanged,
    outside: {
      publicUrl: env.PUBLIC_URL,
      sendMails: () => sending.wake(),
      platformMailbox: env.PLATFORM_MAILBOX,
      photoSeal,
      developPhotos: () => photos.development.wake(),
      mailboxesOf: (accountIds) => accounts.mailboxesOf(accountIds),
    },
    operations: await readRegisteredOperations(join(WEB, 'src/gql/persisted-documents.json'), schema),
    routers: {
      ...photos.routers,
      ...sitemapRouters({ publicSql, clock, limits, publicUrl: env.PUBLIC_URL }),
      '/offline': pageFile(webRoot, 'offline.html'),
      '/': accounts.routes(),
    },
    devRouters,
    ...(existsSync(join(webRoot, 'index.html')) ? { webRoot, render: await openDocuments(webRoot) } : {}),
    assertReady: () => database.ping(),
  });
  opened.defer(() => app.stop());
  photos.development.wake();
  sending.wake();
  return { handler: app.handler, signIns };
}

/** What a person on this machine types; behind a proxy the public address. */
function addressOf(env: Env, port: number): string {
  return env.PORT === 0 ? `http://localhost:${port}` : env.PUBLIC_URL;
}
