import type { RenderDocument } from '@stipple/contract';
import express, { type Express, type Request, type Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import { type Clock, minutesOf } from '../platform/clock.ts';
import type { PublicLock } from '../platform/database/hold-public-lock.ts';
import type { Env } from '../platform/env.ts';
import { askAsVisitor } from '../platform/graphql/ask-as-visitor.ts';
import { graphqlRoute } from '../platform/graphql/graphql-route.ts';
import { startGraphqlServer } from '../platform/graphql/graphql-server.ts';
import { publicLinks } from '../platform/graphql/public-links.ts';
import { createPublicMemory } from '../platform/graphql/public-memory.ts';
import type { RegisteredOperations } from '../platform/graphql/registered-operations.ts';
import type { OpenContext, Outside, PublicSql } from '../platform/graphql/request-context.ts';
import { AfterAnswer } from '../platform/http/after-answer.ts';
import { nothingHere, tellFailure } from '../platform/http/failures.ts';
import { healthRoutes } from '../platform/http/health.ts';
import { limitAddresses } from '../platform/http/limit-addresses.ts';
import { type Log, logRequests } from '../platform/http/log.ts';
import type { RateLimits } from '../platform/http/rate-limits.ts';
import { nameRequests } from '../platform/http/request-id.ts';
import { refuseCrossSiteWrites } from '../platform/http/same-site.ts';
import { securityHeaders } from '../platform/http/security-headers.ts';
import { documentPages } from '../platform/http/document-pages.ts';
import { webFiles } from '../platform/http/web-files.ts';
import { graphiql, GRAPHIQL_PATH } from './graphiql.ts';

const GRAPHQL_BODY = '256kb';
const GRAPHQL_REQUESTS = { name: 'graphql-requests', points: 6_000, seconds: 60 };

export interface AppParts {
  readonly env: Env;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: RateLimits;
  readonly schema: GraphQLSchema;
  readonly openContext: OpenContext;
  readonly publicSql: PublicSql;
  /** Since when nothing public has changed; left out, nothing is answered from memory. */
  readonly unchanged?: PublicLock['unchanged'];
  readonly outside: Outside;
  readonly operations: RegisteredOperations;
  /** Whether a request carries an API key. Nobody does until keys exist. */
  readonly isKeyedCaller?: (request: Request) => Promise<boolean>;
  /** Routers by the path they are mounted at, such as `/auth`; at `/` they name whole paths. They read their own bodies. */
  readonly routers: Readonly<Record<string, Router>>;
  /** The same, only where developer tools are on; paths start with `/dev`. */
  readonly devRouters?: Readonly<Record<string, Router>>;
  /** Folder of the built web; without it only the API answers. */
  readonly webRoot?: string;
  /** Writes public pages as documents; without it browsers draw every page. */
  readonly render?: RenderDocument;
  /** Throws when something needed to answer, such as the database, is away. */
  readonly assertReady: () => Promise<void>;
}

export interface App {
  readonly handler: Express;
  /** Call once no request is under way. */
  stop(): Promise<void>;
}

/** Puts the front door together: checks every request passes, the API, the routers, then the pages. */
export async function createApp(parts: AppParts): Promise<App> {
  const { env, log } = parts;
  const afterAnswer = new AfterAnswer((error) => log.error({ err: error }, 'work after an answer failed'));
  const server = await startGraphqlServer({ ...parts, afterAnswer, showsSchema: env.STIPPLE_DEV_TOOLS });
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', env.TRUST_PROXY);
  app.set('query parser', 'simple');

  const memory = createPublicMemory({ unchanged: parts.unchanged ?? (() => undefined), clock: minutesOf(parts.clock) });
  app.use(nameRequests, logRequests(log), securityHeaders(env));
  const { operations, limits } = parts;
  app.use(publicLinks({ server, operations, memory, limits, perRequest: GRAPHQL_REQUESTS }));
  app.use(healthRoutes(log, parts.assertReady));
  app.use(refuseCrossSiteWrites(env));
  app.use(
    '/graphql',
    limitAddresses(limits, GRAPHQL_REQUESTS),
    express.json({ limit: GRAPHQL_BODY }),
    graphqlRoute({
      server,
      operations,
      onlyRegistered: !env.STIPPLE_DEV_TOOLS,
      isKeyedCaller: parts.isKeyedCaller ?? (async () => false),
    }),
  );
  mount(app, parts.routers);
  if (env.STIPPLE_DEV_TOOLS) mount(app, { [GRAPHIQL_PATH]: graphiql(), ...parts.devRouters });
  if (env.STIPPLE_DEV_TOOLS && parts.webRoot !== undefined) app.use('/dev/kit', webFiles(parts.webRoot));
  app.use('/dev', nothingHere);
  const ask = askAsVisitor(server, parts.operations);
  const documents = parts.render && documentPages({ ...parts, render: parts.render, ask, publicUrl: env.PUBLIC_URL });
  app.use(parts.webRoot === undefined ? nothingHere : webFiles(parts.webRoot, documents));
  app.use(tellFailure(log));
  return {
    handler: app,
    async stop() {
      await afterAnswer.settled();
      await server.apollo.stop();
    },
  };
}

/** Whatever a router leaves unanswered under its path is no page either. */
function mount(app: Express, routers: Readonly<Record<string, Router>>): void {
  for (const [path, router] of Object.entries(routers)) app.use(path, router, ...(path === '/' ? [] : [nothingHere]));
}
