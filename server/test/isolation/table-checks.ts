import { type Check, OUR_TABLES } from './catalogue.ts';
import { PLATFORM_TABLES, PROJECTIONS } from './platform-tables.ts';

const platform = Object.keys(PLATFORM_TABLES);
const projections = Object.keys(PROJECTIONS);

/** Every table is fenced and keyed by clinic, or is on a list that says why not. */
export const tableChecks: readonly Check[] = [
  {
    rule: 'every table without clinic_id is on the written list',
    sql: `with ${OUR_TABLES} select name as finding from our_table where clinic_column is null and name <> all($1)`,
    values: [platform],
  },
  {
    rule: 'the written lists name only what they mean',
    sql: `with ${OUR_TABLES}
      select listed as finding from unnest($1::text[]) listed
        where not exists (select 1 from our_table where name = listed and clinic_column is null)
      union all select listed from unnest($2::text[]) listed
        where not exists (select 1 from our_table where name = listed and clinic_column is not null)`,
    values: [platform, projections],
  },
  {
    rule: 'row-level security is on, forced, and has a policy; a table without it is closed to all',
    sql: `with ${OUR_TABLES}
      select name as finding from our_table t where not (
        (relrowsecurity and relforcerowsecurity and exists (select 1 from pg_policy p where p.polrelid = t.oid))
        or (clinic_column is null and name in (select unnest($1::text[])) and not exists (
          select 1 from pg_class c, aclexplode(c.relacl) acl where c.oid = t.oid and acl.grantee <> c.relowner))
        or (name like 'auth.%' and clinic_column is null))`,
    values: [platform],
  },
  {
    rule: 'every table belongs to stipple_owner',
    sql: `with ${OUR_TABLES} select name as finding from our_table where relowner <> 'stipple_owner'::regrole`,
  },
  {
    rule: 'the key of clinic data starts with clinic_id',
    sql: `with ${OUR_TABLES}
      select name as finding from our_table t where clinic_column is not null and name <> all($1) and not exists (
        select 1 from pg_constraint k where k.conrelid = t.oid and k.contype = 'p' and k.conkey[1] = t.clinic_column)`,
    values: [projections],
  },
  {
    rule: 'clinic_id is never null',
    sql: `with ${OUR_TABLES}
      select name as finding from our_table t join pg_attribute a on a.attrelid = t.oid and a.attnum = t.clinic_column
      where not a.attnotnull or a.atttypid <> 'uuid'::regtype`,
  },
  {
    rule: 'what is unique in clinic data is unique within a clinic',
    sql: `with ${OUR_TABLES}
      select concat(t.name, '.', i.indexrelid::regclass) as finding from our_table t join pg_index i on i.indrelid = t.oid
      where clinic_column is not null and name <> all($1) and (i.indisunique or i.indisexclusion)
        and t.clinic_column <> all(i.indkey::int2[])`,
    values: [projections],
  },
];
