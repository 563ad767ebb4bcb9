import { AsyncLocalStorage } from 'node:async_hooks';
import type { ViewerKind } from '../database/roles.ts';

/** Whom the running transaction serves. */
export interface Scope {
  readonly kind: ViewerKind;
  readonly clinicId?: string;
  readonly accountId?: string;
  /** Why a job or an admin works here; goes to the log. */
  readonly reason?: string;
}

const storage = new AsyncLocalStorage<Scope>();

export const runInScope = <Result>(scope: Scope, work: () => Result): Result => storage.run(scope, work);

/** Throws where no scope was opened, so that forgetting one fails closed. */
export function currentScope(): Scope {
  const scope = storage.getStore();
  if (!scope) throw new Error('No scope is open: data is reached through Scopes only.');
  return scope;
}

/** The one clinic of the running transaction. Throws when it serves none. */
export function clinicInScope(): string {
  const { clinicId, kind } = currentScope();
  if (clinicId === undefined) throw new Error(`The ${kind} scope names no clinic.`);
  return clinicId;
}

const sharing = new AsyncLocalStorage<boolean>();

/** Runs work whose parts share one transaction at the same time, as the fields of an operation do. */
export const runSideBySide = <Result>(work: () => Result): Result => sharing.run(true, work);

/** Runs work that has the transaction to itself until it ends, as the one mutation that is under way. */
export const runAlone = <Result>(work: () => Result): Result => sharing.run(false, work);

/** Throws where another part of the same operation could be asking the database under a role that is about to change. */
export function assertAlone(): void {
  if (sharing.getStore()) throw new Error('Only a mutation may change the role of its transaction: queries share it.');
}
