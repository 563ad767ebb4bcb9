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
