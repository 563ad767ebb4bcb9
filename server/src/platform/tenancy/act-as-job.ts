import type { EntityManager } from '@mikro-orm/postgresql';
import { DATABASE_ROLES, SETTINGS } from '../database/roles.ts';
import { assertAlone, currentScope, runInScope } from './current-scope.ts';

/**
 * Does the system's part of somebody's operation, in the same transaction and in one named clinic: what a client's word
 * changes in the clinic's projections, which no client may write. Ask only after the viewer's right to it was checked, and in
 * mutations only: the fields of a query run side by side in one transaction and would share the role.
 */
export async function actAsJob<Result>(
  em: EntityManager,
  { reason, clinicId }: { reason: string; clinicId: string },
  work: () => Promise<Result>,
): Promise<Result> {
  assertAlone();
  const viewer = currentScope();
  if (viewer.clinicId !== undefined && viewer.clinicId !== clinicId)
    throw new Error(`A ${viewer.kind} of one clinic cannot have work done in another.`);
  const giveBack = () => become(em, DATABASE_ROLES[viewer.kind], viewer.clinicId ?? '');
  await em.flush();
  await become(em, DATABASE_ROLES.job, clinicId);
  try {
    const result = await runInScope({ ...viewer, kind: 'job', clinicId, reason }, async () => {
      const done = await work();
      await em.flush();
      return done;
    });
    await giveBack();
    return result;
  } catch (error) {
    // After a failed statement the transaction can only roll back, which ends the role with it.
    await giveBack().catch(() => undefined);
    throw error;
  }
}

async function become(em: EntityManager, role: string, clinicId: string): Promise<void> {
  await em.execute(`set local role ${role}`);
  await em.execute('select set_config(?, ?, true)', [SETTINGS.clinicId, clinicId]);
}
