import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Request } from 'express';
import { type ClassType, Query, Resolver } from 'type-graphql';
import { inject } from 'vitest';
import { entities } from '../src/app/entities.ts';
import { features } from '../src/app/features.ts';
import {
  type Admin,
  type ClientViewer,
  type Member,
  type SignedInPerson,
  VISITOR,
  type Viewer,
} from '../src/platform/access/viewer.ts';
import { movableClock } from '../src/platform/clock.ts';
import { openDatabase } from '../src/platform/database/open-database.ts';
import { buildGraphqlSchema } from '../src/platform/graphql/build-schema.ts';
import { textOf } from '../src/platform/graphql/answer.ts';
import { startGraphqlServer } from '../src/platform/graphql/graphql-server.ts';
import type { OpenedContext } from '../src/platform/graphql/request-context.ts';
import { AfterAnswer } from '../src/platform/http/after-answer.ts';
import { openLog } from '../src/platform/http/log.ts';
import { noRateLimits } from '../src/platform/http/rate-limits.ts';
import type { Mail } from '../src/platform/mail/mailer.ts';
import { sendQueuedMails } from '../src/platform/mail/send-queued-mails.ts';
import { createPhotoSeal } from '../src/platform/photo/photo-address.ts';
import { Clinic } from '../src/platform/tenancy/clinic.entity.ts';
import type { Scopes } from '../src/platform/tenancy/scopes.ts';
import { TEST_SECRET, templateDatabase } from './template-database.ts';
import { createDatabaseFromTemplate, dropDatabase } from './test-database.ts';

/** The day the walkthroughs take place. */
export const TEST_NOW = new Date('2026-03-16T09:00:00Z');

export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it asked for
  readonly data: any;
  readonly errors?: readonly { message: string; path?: readonly unknown[]; extensions: Record<string, unknown> }[];
}

/** Somebody who sends operations. */
export interface Caller {
  run(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

/** A member as a test names them: what is not said is made up. */
export type MemberGiven = Partial<Omit<Member, 'kind' | 'clinicId'>>;

export interface TestServerGiven {
  /** Moment its clock starts at. */
  now?: Date;
  /** What can be asked: every feature unless told otherwise; an empty list for tests that ask nothing. */
  resolvers?: readonly ClassType[];
}

export type TestServer = Awaited<ReturnType<typeof openTestServer>>;
export type TestClinic = Awaited<ReturnType<TestServer['makeClinic']>>;

/** A whole server on a database of its own: real schema, doors, transactions, roles and masks; only HTTP is left out. */
export async function openTestServer({ now = TEST_NOW, resolvers = ofAllFeatures() }: TestServerGiven = {}) {
  const postgresUrl = inject('postgresUrl');
  const databaseName = `test_${randomUUID().replaceAll('-', '')}`;
  const ownerUrl = await createDatabaseFromTemplate(postgresUrl, databaseName, await templateDatabase(postgresUrl));
  const database = await openDatabase(ownerUrl, TEST_SECRET, entities);
  const clock = movableClock(now);
  const schema = buildGraphqlSchema(resolvers.length > 0 ? resolvers : [NothingToAsk]);
  const lines: string[] = [];
  const log = openLog({ LOG_LEVEL: 'debug' }, { write: (line: string) => void lines.push(line) });
  const mails: Mail[] = [];
  const afterAnswer = new AfterAnswer((error) => log.error({ err: error }, 'work after an answer failed'));

  const mailer = { send: async (mail: Mail) => void mails.push(mail), close() {} };
  const sending = sendQueuedMails({ scopes: database.scopes, mailer, clock, log });

  const viewers = new WeakMap<Request, Viewer>();
  const graphql = await startGraphqlServer({
    schema,
    clock,
    publicSql: database.publicSql,
    limits: noRateLimits,
    showsSchema: true,
    log,
    afterAnswer,
    outside: {
      publicUrl: 'https://stipple.test',
      photoSeal: createPhotoSeal(TEST_SECRET),
      platformMailbox: 'platform@mail.test',
      developPhotos: () => undefined,
      sendMails: () => sending.wake(),
      mailboxesOf: async (accountIds) => accountIds.map(mailboxOf),
    },
    openContext: async (request) => openedFor(database.scopes, viewers.get(request) ?? VISITOR),
  });

  const as = (viewer: Viewer): Caller => ({
    async run(query, variables = {}) {
      const request = { ip: '127.0.0.1' } as Request;
      viewers.set(request, viewer);
      const { body } = await graphql.apollo.executeOperation({ query, variables }, { contextValue: { request } });
      if (body.kind !== 'single') throw new Error('Answers come whole.');
      return JSON.parse(textOf(body.singleResult));
    },
  });

  /** Writes what a test starts from, in every clinic's tables. */
  const seed = <Made>(work: (em: EntityManager) => Made | Promise<Made>): Promise<Made> =>
    database.scopes.asJob('test set-up', async (em) => work(em));

  async function makeClinic(given: { name?: string; slug?: string; casePrefix?: string } = {}) {
    const slug = given.slug ?? `clinic-${randomUUID()}`;
    const { id, name } = await seed((em) =>
      em.create(Clinic, { name: 'Hairline House', casePrefix: 'HH', ...given, slug }),
    );
    return {
      id,
      slug,
      name,
      /** A person at work here: the owner unless told otherwise. */
      as: (member: MemberGiven = {}) =>
        as({
          kind: 'member',
          accountId: randomUUID(),
          staffId: randomUUID(),
          roles: ['OWNER'],
          ...member,
          clinicId: id,
        }),
      /** The same, naming only the roles. */
      asRole: (...roles: Member['roles']) =>
        as({ kind: 'member', accountId: randomUUID(), staffId: randomUUID(), roles, clinicId: id }),
      seed: <Made>(work: (em: EntityManager) => Made | Promise<Made>): Promise<Made> =>
        database.scopes.asJob('test set-up', async (em) => work(em), { clinicId: id }),
    };
  }

  return {
    ownerUrl,
    clock,
    schema,
    scopes: database.scopes,
    publicSql: database.publicSql,
    publicLock: database.publicLock,
    /** The server's log, one JSON line each. */
    log: lines,
    /** Every mail sent so far, once what answers promised is done. */
    async mails(): Promise<readonly Mail[]> {
      await afterAnswer.settled();
      await sending.settled();
      return mails;
    },
    makeClinic,
    seed,
    as,
    asVisitor: () => as(VISITOR),
    asClient: (accountId: string) => as({ kind: 'client', accountId } satisfies ClientViewer),
    asAdmin: (accountId: string = randomUUID()) => as({ kind: 'admin', accountId } satisfies Admin),
    async close() {
      await afterAnswer.settled();
      await sending.stop();
      await graphql.apollo.stop();
      await database.close();
      await dropDatabase(postgresUrl, databaseName);
    },
  };
}

/** Where an account of the tests gets its mail. */
export const mailboxOf = (accountId: string): string => `${accountId}@mail.test`;

const ofAllFeatures = () => features.flatMap((feature) => feature.resolvers);

/** A schema can't be empty. */
@Resolver()
class NothingToAsk {
  @Query(() => Boolean)
  nothing(): boolean {
    return true;
  }
}

/** A person of no name, signed in once; memberships are not looked up here. */
function personOf(viewer: Viewer): SignedInPerson | undefined {
  if (viewer.kind === 'visitor') return undefined;
  const { accountId, kind } = viewer;
  return {
    account: { id: accountId, name: '', email: mailboxOf(accountId) },
    signInId: `sign-in of ${accountId}`,
    isPlatformAdmin: kind === 'admin',
    isClient: kind === 'client',
    memberships: [],
  };
}

function openedFor(scopes: Scopes, viewer: Viewer): OpenedContext {
  return {
    viewer,
    person: personOf(viewer),
    run(work) {
      if (viewer.kind === 'member') return scopes.inClinic(viewer, work);
      if (viewer.kind === 'client') return scopes.asClient(viewer, work);
      if (viewer.kind === 'admin') return scopes.asAdmin({ ...viewer, reason: 'test' }, work);
      return scopes.asVisitor(work);
    },
  };
}
