import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { DATABASE_ROLES, SETTINGS } from '../database/roles.ts';
import { runInScope, type Scope } from './current-scope.ts';

export type ScopedWork<Result> = (em: EntityManager) => Promise<Result>;

/** The one way to data: each opens one transaction under one role. Reading outside throws. */
export interface Scopes {
  /** A person at work in one clinic. */
  inClinic<Result>(who: { clinicId: string; accountId: string }, work: ScopedWork<Result>): Promise<Result>;
  /** A person's own rows in every clinic; naming a clinic allows writing there, as that clinic's client. */
  asClient<Result>(who: { accountId: string; clinicId?: string }, work: ScopedWork<Result>): Promise<Result>;
  /** Nobody in particular; naming a clinic allows handing something in there. */
  asVisitor<Result>(work: ScopedWork<Result>, where?: { clinicId: string }): Promise<Result>;
  /** Platform staff: never a clinic's clients. */
  asAdmin<Result>(who: { accountId: string; reason: string }, work: ScopedWork<Result>): Promise<Result>;
  /** The system's own work, in one clinic or across all. */
  asJob<Result>(name: string, work: ScopedWork<Result>, where?: { clinicId: string }): Promise<Result>;
}

export function scopesOver(orm: MikroORM): Scopes {
  const open = <Result>(scope: Scope, work: ScopedWork<Result>): Promise<Result> =>
    runInScope(scope, () => {
      const em = orm.em.fork();
      em.setSessionContext({
        role: DATABASE_ROLES[scope.kind],
        variables: {
          [SETTINGS.clinicId]: scope.clinicId ?? '',
          [SETTINGS.accountId]: scope.accountId ?? '',
        },
      });
      return em.transactional(work);
    });

  return {
    inClinic: (who, work) => open({ kind: 'member', ...who }, work),
    asClient: (who, work) => open({ kind: 'client', ...who }, work),
    asVisitor: (work, where) => open({ kind: 'visitor', ...where }, work),
    asAdmin: (who, work) => open({ kind: 'admin', ...who }, work),
    asJob: (name, work, where) => open({ kind: 'job', reason: name, ...where }, work),
  };
}
