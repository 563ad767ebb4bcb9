import { MikroORM } from '@mikro-orm/postgresql';
import { entities } from '../../src/app/entities.ts';
import { ormOptions } from '../../src/platform/database/orm-options.ts';
import { APP_ROLES, AUTH_ROLE, OWNER_ROLE } from '../../src/platform/database/roles.ts';
import { declaredGrants } from '../../src/platform/tenancy/fence.ts';
import { type Check, OUR_TABLES } from './catalogue.ts';

// Reads what the entities declare; nothing is connected.
const orm = new MikroORM(ormOptions(entities, 'postgresql://nobody@127.0.0.1:1/none'));
const tables = [...orm.getMetadata().getAll().values()].filter((table) => !table.abstract);

const grants = tables.flatMap(({ tableName }) =>
  [...declaredGrants(tableName)].flatMap(([role, rights]) => rights.map((right) => `${tableName} ${role} ${right}`)),
);
const AUTH_TABLES = ['account', 'password', 'sign_in', 'sign_in_link', 'known_device', 'tries'];
const authGrants = AUTH_TABLES.flatMap((table) =>
  ['select', 'insert', 'update', 'delete'].map((right) => `auth.${table} ${AUTH_ROLE} ${right}`),
);
const policies = tables.flatMap(({ tableName, policies: declared }) =>
  declared.map(({ name, command = 'all', type = 'permissive', roles = [], using, check }) =>
    [tableName, name, command, type, roles.join(), String(using ?? '-'), String(check ?? '-')]
      .join(' | ')
      .toLowerCase(),
  ),
);

const GRANTEE = `case acl.grantee when 0 then 'PUBLIC' else acl.grantee::regrole::text end`;

/** Nobody may do more than the entities declare. */
export const rightsChecks: readonly Check[] = [
  {
    rule: 'rights are those declared, no more and no less',
    sql: `with ${OUR_TABLES}, actual as (
        select t.name || ' ' || ${GRANTEE} || ' ' || lower(acl.privilege_type) as is from our_table t
        join pg_class c on c.oid = t.oid, aclexplode(c.relacl) acl where acl.grantee <> c.relowner)
      select 'not declared: ' || actual.is as finding from actual where actual.is <> all($1)
      union all select 'missing: ' || declared from unnest($1::text[]) declared
        where declared not in (select actual.is from actual)`,
    values: [[...grants, ...authGrants]],
  },
  {
    rule: 'no right is given on single columns, or with the right to pass it on',
    sql: `select concat(attrelid::regclass, '.', attname) as finding from pg_attribute
        where attacl is not null and attrelid >= 16384
      union all select c.oid::regclass::text from pg_class c, aclexplode(c.relacl) acl
        where c.oid >= 16384 and acl.is_grantable and acl.grantee <> c.relowner`,
  },
  {
    rule: 'policies are those declared, no more and no less',
    sql: `with actual as (
        select lower(concat_ws(' | ', polrelid::regclass, polname, case polcmd when 'r' then 'select' when 'a' then 'insert'
          when 'w' then 'update' when 'd' then 'delete' else 'all' end, case when polpermissive then 'permissive' else 'restrictive' end,
          (select string_agg(case r when 0 then 'PUBLIC' else r::regrole::text end, ',') from unnest(polroles) r),
          coalesce(pg_get_expr(polqual, polrelid), '-'), coalesce(pg_get_expr(polwithcheck, polrelid), '-'))) as is
        from pg_policy)
      select 'not declared: ' || actual.is as finding from actual where actual.is <> all($1)
      union all select 'missing: ' || declared from unnest($1::text[]) declared
        where declared not in (select actual.is from actual)`,
    values: [policies],
  },
  {
    rule: 'policies have no sub-queries',
    sql: `select concat(polrelid::regclass, '.', polname) as finding from pg_policy
      where concat(polqual, polwithcheck) like '%SUBLINK%'`,
  },
  {
    rule: 'on clinic data, members, visitors and clients are held to a clinic or an account',
    sql: `with ${OUR_TABLES}, projection as (select unnest($1::text[]) as name)
      select t.name || '.' || p.polname as finding from our_table t join pg_policy p on p.polrelid = t.oid
      where (t.clinic_column is not null or t.name = 'clinic') and (p.polcmd <> 'r' or t.name not in (select name from projection))
        and p.polroles && array['stipple_member', 'stipple_visitor', 'stipple_client', 'stipple_public']::regrole[]::oid[]
        and exists (select 1 from unnest(array[pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)]) held
          where held is not null and held <> 'false' and held !~ 'app\\.(clinic_id|account_id)')`,
    values: [['case_card', 'public_photo', 'clinic_public', 'measured_value', 'technician_public']],
  },
  {
    rule: 'only stipple_auth reaches sign-in, and it reaches nothing else',
    sql: `with ${OUR_TABLES}
      select t.name || ' by ' || r.rolname as finding from our_table t cross join pg_roles r
      where r.rolname in (${APP_ROLES.map((role) => `'${role}'`).join()})
        and (t.name like 'auth.%') <> (r.rolname = '${AUTH_ROLE}')
        and has_schema_privilege(r.oid, 'auth', 'usage') and has_table_privilege(r.oid, t.oid, 'select, insert, update, delete')
      union all select 'schema auth by ' || rolname from pg_roles
        where rolname in (${APP_ROLES.map((role) => `'${role}'`).join()}) and rolname <> '${AUTH_ROLE}'
          and has_schema_privilege(oid, 'auth', 'usage')`,
  },
  {
    rule: 'nobody but the owner makes things in our schemas, and there are no others',
    sql: `select nspname || ' by ' || ${GRANTEE} as finding from pg_namespace n,
        aclexplode(coalesce(nspacl, acldefault('n', nspowner))) acl
        where nspname !~ '^pg_' and nspname <> 'information_schema' and acl.privilege_type = 'CREATE'
          and acl.grantee <> n.nspowner and acl.grantee <> '${OWNER_ROLE}'::regrole
      union all select nspname from pg_namespace
        where nspname !~ '^pg_' and nspname not in ('information_schema', 'public', 'auth')`,
  },
  {
    rule: 'no right is given in advance',
    sql: `select concat(defaclrole::regrole, ' for ', defaclobjtype) as finding from pg_default_acl`,
  },
];
