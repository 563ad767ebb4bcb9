import { type Check, OUR_TABLES } from './catalogue.ts';
import { FREE_REFERENCES } from './platform-tables.ts';

const FOREIGN_KEYS = `foreign_key as (
  select k.*, a.name as from_table, b.name as to_table, a.clinic_column as from_clinic, b.clinic_column as to_clinic
  from pg_constraint k join our_table a on a.oid = k.conrelid join our_table b on b.oid = k.confrelid
  where k.contype = 'f')`;

/** A reference into another clinic cannot exist, and following or removing one never scans a table. */
export const referenceChecks: readonly Check[] = [
  {
    rule: 'a reference between clinic data carries the clinic',
    sql: `with ${OUR_TABLES}, ${FOREIGN_KEYS}
      select from_table || '.' || conname as finding from foreign_key
      where to_clinic is not null and (from_clinic is null or not exists (
        select 1 from generate_subscripts(conkey, 1) n where conkey[n] = from_clinic and confkey[n] = to_clinic))`,
  },
  {
    rule: 'clinic data refers to its clinic',
    sql: `with ${OUR_TABLES}, ${FOREIGN_KEYS}
      select name as finding from our_table t where clinic_column is not null and t.name || '.clinic_id' <> all($1) and not exists (
        select 1 from foreign_key k
        where k.conrelid = t.oid and k.conkey = array[clinic_column] and k.confrelid = 'clinic'::regclass)`,
    values: [Object.keys(FREE_REFERENCES)],
  },
  {
    rule: 'no update moves a reference, and nothing is set null with half a key',
    sql: `with ${OUR_TABLES}, ${FOREIGN_KEYS}
      select from_table || '.' || conname as finding from foreign_key
      where confupdtype <> 'a' or (cardinality(conkey) > 1 and confdeltype in ('n', 'd'))`,
  },
  {
    rule: 'references are checked, at once',
    sql: `with ${OUR_TABLES}, ${FOREIGN_KEYS}
      select from_table || '.' || conname as finding from foreign_key where not convalidated or condeferred`,
  },
  {
    rule: 'a column that names a record has a foreign key, or is on the written list',
    sql: `with ${OUR_TABLES}, ${FOREIGN_KEYS}
      select t.name || '.' || a.attname as finding from our_table t join pg_attribute a on a.attrelid = t.oid
      where t.clinic_column is not null and a.attnum > 0 and not a.attisdropped and a.attname like '%\\_id'
        and a.attname <> all($1) and t.name || '.' || a.attname <> all($1)
        and not exists (select 1 from foreign_key k where k.conrelid = t.oid and a.attnum = any(k.conkey)
          and (cardinality(k.conkey) > 1 or a.attnum = t.clinic_column))`,
    values: [Object.keys(FREE_REFERENCES)],
  },
  {
    rule: 'the referencing side has an index',
    sql: `with ${OUR_TABLES}, ${FOREIGN_KEYS}
      select from_table || '.' || conname as finding from foreign_key k where not exists (
        select 1 from pg_index i where i.indrelid = k.conrelid and i.indisvalid and i.indpred is null
          and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)`,
  },
];
