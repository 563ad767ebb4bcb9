import type { PersonMembership } from '../../platform/access/viewer.ts';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';

type Em = ServiceContext['em'];

/** Clinics an account works for now. Runs in that account's own scope, which sees its rows in every clinic. */
export const readMemberships = (em: Em, accountId: string): Promise<PersonMembership[]> =>
  em.execute<PersonMembership[]>(
    `select m.id, m.clinic_id "clinicId", c.slug "clinicSlug", c.name "clinicName", m.roles,
      m.technician_id "technicianId", t.slug "technicianSlug"
    from membership m join clinic_public c on c.clinic_id = m.clinic_id
    left join technician_public t on t.technician_id = m.technician_id
    where m.account_id = ? and m.ended_at is null order by c.name, m.id`,
    [accountId],
  );

/** Whether some clinic holds a record of the account's person. Same scope. */
export async function isClientSomewhere(em: Em, accountId: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>('select 1 from client where account_id = ? limit 1', [accountId]);
  return rows.length > 0;
}

/** Whether an account works for any clinic now; such sign-ins end sooner. Same scope. */
export async function worksSomewhere(em: Em, accountId: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    'select 1 from membership where account_id = ? and ended_at is null limit 1',
    [accountId],
  );
  return rows.length > 0;
}
