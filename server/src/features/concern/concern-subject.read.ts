import type { ConcernSubject } from '@stipple/contract';
import { isId } from '../../platform/graphql/is-id.ts';
import type { PublicSql } from '../../platform/graphql/request-context.ts';

/** The public page a concern is about, and whose it is. */
export interface FoundSubject {
  clinicId: string;
  clinicSlug: string;
  name: string;
}

const TECHNICIAN = `select t.clinic_id "clinicId", t.page -> 'clinic' ->> 'slug' "clinicSlug", t.name
  from technician_public t where t.slug = $1 and t.listed_during @> $2::timestamptz`;
const CLINIC = 'select clinic_id "clinicId", slug "clinicSlug", name from clinic_public where slug = $1';
/** A case that was taken down may be reported still: its photographs may be about elsewhere. */
const CASE = `select c.clinic_id "clinicId", c.slug "clinicSlug",
    coalesce((select k.card ->> 'reference' from case_card k where k.id = p.portfolio_case_id), 'a case taken down') name
  from public_photo p join clinic_public c on c.clinic_id = p.clinic_id where p.portfolio_case_id = $1::uuid limit 1`;

/** Undefined for what was never public. */
export async function findSubject(
  publicSql: PublicSql,
  { subject, key, now }: { subject: ConcernSubject; key: string; now: Date },
): Promise<FoundSubject | undefined> {
  if (subject === 'CASE' && !isId(key)) return undefined;
  const statement = {
    TECHNICIAN: { name: 'concern-technician', text: TECHNICIAN, values: [key, now] },
    CLINIC: { name: 'concern-clinic', text: CLINIC, values: [key] },
    CASE: { name: 'concern-case', text: CASE, values: [key] },
  }[subject];
  const [found] = await publicSql<FoundSubject>(statement);
  return found;
}
