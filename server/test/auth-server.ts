import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import express from 'express';
import { ensureDatabase, onServer } from '../src/platform/database/ensure-database.ts';
import { openAuthDatabase } from '../src/platform/database/auth-database.ts';
import { OWNER_ROLE } from '../src/platform/database/roles.ts';
import { movableClock } from '../src/platform/clock.ts';
import type { Mail } from '../src/platform/mail/mailer.ts';
import { accountTables } from '../src/features/account/account-tables.ts';
import { openAccounts } from '../src/features/account/account.feature.ts';
import type { SignInEvent } from '../src/features/account/account-desk.ts';
import { TEST_SECRET, templateDatabase } from './template-database.ts';

const ORIGIN = 'https://stipple.test';

/** A database with the sign-in tables and nothing else. */
export async function makeAuthDatabase(postgresUrl: string, name: string): Promise<string> {
  // Roles belong to the whole PostgreSQL: the template makes them once, with the one secret of the run.
  await templateDatabase(postgresUrl);
  const url = await ensureDatabase(postgresUrl, name);
  await onServer(url, async (client) => {
    await client.query(
      `do $$ begin execute format('grant create on database %I to ${OWNER_ROLE}', current_database()); end $$`,
    );
    await client.query(`set role ${OWNER_ROLE}`);
    for (const statement of accountTables) await client.query(statement);
  });
  return url;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly setCookies: readonly string[];
  readonly text: string;
  readonly body: unknown;
}

interface Call {
  readonly method?: string;
  /** Sent as it is when it is a string, else as JSON. */
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

let visitors = 0;

/** Sign-in over HTTP on a random port, with a clock to move and mails to read. One for each test. */
export async function makeAuthServer(databaseUrl: string, { publicUrl = ORIGIN, isMailDown = false } = {}) {
  const clock = movableClock(new Date('2026-11-22T10:00:00Z'));
  const mails: Mail[] = [];
  const errors: unknown[] = [];
  const events: SignInEvent[] = [];
  const staff = new Set<string>();
  /** Run between the check of a password and the start of the sign-in. */
  const interruption = { run: async () => {} };
  const auth = openAuthDatabase(databaseUrl, TEST_SECRET);
  const accounts = openAccounts({
    auth,
    clock,
    publicUrl,
    isStaff: async (accountId) => {
      await interruption.run();
      return staff.has(accountId);
    },
    mailer: {
      send: async (mail) => {
        if (isMailDown) throw new Error('The mail server is down.');
        mails.push(mail);
      },
      close: () => undefined,
    },
    onError: (error) => errors.push(error),
    report: (event) => events.push(event),
  });
  const app = express().set('trust proxy', true).use(accounts.routes());
  app.get('/echo', async (request, response) => {
    response.json(await accounts.resolveSignIn(request.headers.cookie, { now: clock.now() }));
  });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  /** A browser with its own cookies and network address. */
  const makeBrowser = (network = `10.${(visitors += 1) >> 8}.${visitors & 255}.7`) => {
    const cookies = new Map<string, string>();
    const call = async (path: string, { method = 'GET', body, headers = {} }: Call = {}): Promise<Answer> => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const sent = { 'x-forwarded-for': network, ...(cookie ? { cookie } : {}), ...headers };
      const answer = await exchange({ port, path, method, headers: sent, body });
      for (const line of answer.setCookies) keepCookie(cookies, line);
      return answer;
    };
    const post = (path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
      call(path, { method: 'POST', body, headers: { ...OUR_HEADERS, origin: new URL(publicUrl).origin, ...headers } });
    return { cookies, call, post };
  };
  /** The token of the newest mailed link. */
  const mailedToken = async (): Promise<string> => {
    await accounts.settled();
    return /#([\w-]+)/.exec(mails.at(-1)?.text ?? '')?.[1] ?? '';
  };
  const close = async () => {
    await accounts.settled();
    await new Promise((resolve) => server.close(resolve));
    await auth.close();
  };
  return { accounts, auth, clock, mails, errors, events, staff, interruption, makeBrowser, mailedToken, close };
}

export type AuthServer = Awaited<ReturnType<typeof makeAuthServer>>;

const OUR_HEADERS = { 'content-type': 'application/json', 'x-stipple-request': '1', 'sec-fetch-site': 'same-origin' };

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const [name = '', value = ''] = pair.split(/=(.*)/s);
  if (value) cookies.set(name, value);
  else cookies.delete(name);
}

const exchange = ({ body, ...options }: Call & { port: number; path: string }) =>
  new Promise<Answer>((resolve, reject) => {
    const outgoing = httpRequest({ host: '127.0.0.1', agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          setCookies: response.headers['set-cookie'] ?? [],
          text,
          body: response.headers['content-type']?.startsWith('application/json') && text ? JSON.parse(text) : null,
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  });

let people = 0;
/** A fresh address, so that no test meets another's counts. */
export const makeEmail = (): string => `person-${process.pid}-${(people += 1)}@example.org`;

export const PASSWORD = 'verdant otter mails seven kites';
