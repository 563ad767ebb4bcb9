import type { EntityManager } from '@mikro-orm/postgresql';
import { DATABASE_ROLES, SETTINGS } from '../database/roles.ts';
import { assertAlone, currentScope, runInScope, type Scope } from './current-scope.ts';
import type { ScopedWork } from './scopes.ts';

/**
 * Hands something in to one clinic, with a visitor's rights and no others, whoever is asking. Nobody gains by it: a
 * visitor reads nothing that a clinic owns. Afterwards the transaction is again whose it was. In mutations only: the
 * fields of a query run side by side in one transaction and would share the role.
 */
export const asVisitorOf = <Result>(em: EntityManager, clinicId: string, work: ScopedWork<Result>): Promise<Result> =>
  stepIn(em, { kind: 'visitor', clinicId }, work);

/** Writes, as the client who asks, to their own record in one of their clinics. In mutations only. Throws for every other viewer. */
export async function asClientOf<Result>(
  em: EntityManager,
  clinicId: string,
  work: ScopedWork<Result>,
): Promise<Result> {
  const { kind, accountId } = currentScope();
  if (kind !== 'client' || accountId === undefined) throw new Error(`A ${kind} scope is nobody's client.`);
  return stepIn(em, { kind, accountId, clinicId }, work);
}

/** The savepoint gives role and settings back when `work` throws; without one, nothing that failed could be caught. */
async function stepIn<Result>(em: EntityManager, scope: Scope, work: ScopedWork<Result>): Promise<Result> {
  assertAlone();
  const before = currentScope();
  return em.transactional(
    async (inner) => {
      await take(inner, scope);
      const result = await runInScope(scope, async () => {
        const made = await work(inner);
        await inner.flush();
        return made;
      });
      await take(inner, before);
      return result;
    },
    { clear: true },
  );
}

const take = (em: EntityManager, { kind, clinicId, accountId }: Scope) =>
  em.execute(`select set_config('role', ?, true), set_config(?, ?, true), set_config(?, ?, true)`, [
    DATABASE_ROLES[kind],
    SETTINGS.clinicId,
    clinicId ?? '',
    SETTINGS.accountId,
    accountId ?? '',
  ]);
