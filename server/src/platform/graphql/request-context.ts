import type { EntityManager } from '@mikro-orm/postgresql';
import type { Request } from 'express';
import type { SignedInPerson, Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { Budget } from '../http/rate-limits.ts';
import type { PhotoSeal } from '../photo/photo-address.ts';

/** What every service is handed first: who asks, their scope of the data, and what time it is. Jobs make one too. */
export interface ServiceContext {
  readonly viewer: Viewer;
  /** The operation's one transaction (inside a mutation: that mutation's savepoint). Throws in a `@PublicRead` field. */
  readonly em: EntityManager;
  readonly clock: Clock;
}

/** One named, hence prepared, statement; `values` fill `$1`, `$2`, … */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Reads what publishing projected, through a pool whose role can read nothing else. No transaction, no viewer. */
export type PublicSql = <Row>(statement: Statement) => Promise<Row[]>;

/** What the product reaches beyond its database. Nothing of it may be undone, so use it in `afterCommit` only. */
export interface Outside {
  /** Address people type; links in mails start with it. */
  readonly publicUrl: string;
  /** Sends queued mails now, in the background. */
  readonly sendMails: () => void;
  /** Where the platform itself reads mail. */
  readonly platformMailbox: string;
  /** Makes addresses of private photographs. */
  readonly photoSeal: PhotoSeal;
  /** Makes the versions of photographs that wait for them, in the background. */
  readonly developPhotos: () => void;
  /** Mail addresses of accounts; those that don't exist are left out. */
  readonly mailboxesOf: (accountIds: readonly string[]) => Promise<string[]>;
}

/** What every resolver is handed (`@Ctx() context: RequestContext`). */
export interface RequestContext extends ServiceContext {
  /** Undefined for a visitor. */
  readonly person: SignedInPerson | undefined;
  readonly publicSql: PublicSql;
  /** Names this request in the log and in masked errors. */
  readonly requestId: string;
  /** Counts one call against the caller's address and account. Throws TOO_MANY_REQUESTS. `@AtMost` does it for a field. */
  spend(budget: Budget): Promise<void>;
  readonly outside: Outside;
  /**
   * Does `work` once everything is committed; never for a mutation that gave a Problem or failed. Its failures are logged
   * and reach nobody: what must not be lost belongs in a job.
   */
  readonly afterCommit: (work: () => Promise<void>) => void;
}

/** One viewer's way to their data. */
export interface OpenedContext {
  readonly viewer: Viewer;
  readonly person?: SignedInPerson | undefined;
  /** Runs `work` in one transaction under the viewer's role; commits when it resolves, rolls back when it throws. */
  run<Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result>;
}

/** Finds out who asks. Reads nothing but the request and the sign-in; never throws for a stale or forged cookie. */
export type OpenContext = (request: Request) => Promise<OpenedContext>;
