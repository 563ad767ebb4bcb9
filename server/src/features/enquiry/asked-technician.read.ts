import type { ServiceContext } from '../../platform/graphql/request-context.ts';

type Em = ServiceContext['em'];

/** A technician as the public sees them, and whether they may be asked now. */
export interface AskedTechnician {
  id: string;
  clinicId: string;
  name: string;
  clinicName: string;
  isListed: boolean;
}

/** Undefined for whoever has no public row. */
export async function findTechnician(em: Em, slug: string, now: Date): Promise<AskedTechnician | undefined> {
  const [technician] = await em.execute<AskedTechnician[]>(
    `select t.technician_id id, t.clinic_id "clinicId", t.name, coalesce(n.name, t.page -> 'clinic' ->> 'name', '') "clinicName",
      t.listed_during @> ?::timestamptz "isListed"
    from technician_public t left join clinic_public n on n.clinic_id = t.clinic_id where t.slug = ?`,
    [now, slug],
  );
  return technician;
}

/** Whether the case is public now, and this technician's. */
export async function isPublicCase(
  em: Em,
  id: string,
  { technician, now }: { technician: AskedTechnician; now: Date },
): Promise<boolean> {
  const found = await em.execute<unknown[]>(
    'select 1 from case_card where id = ? and technician_id = ? and listed_during @> ?::timestamptz',
    [id, technician.id, now],
  );
  return found.length > 0;
}
