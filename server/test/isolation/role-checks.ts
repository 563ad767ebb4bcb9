import {
  APP_ROLES,
  DATABASE_ROLES,
  LOGIN_ROLE,
  OWNER_ROLE,
  PUBLIC_LOGIN_ROLE,
} from '../../src/platform/database/roles.ts';
import type { Check } from './catalogue.ts';

const appRoles = [...APP_ROLES];
const memberships = Object.values(DATABASE_ROLES).map((role) => `${LOGIN_ROLE} of ${role}`);
/** BEFORE (2), INSERT (4), DELETE (8), UPDATE (16) and TRUNCATE (32), once a statement. */
const BEFORE_ANY_STATEMENT = 2 + 4 + 8 + 16 + 32;
const OURS = `nspname !~ '^pg_' and nspname <> 'information_schema'`;

/** Nobody passes by the fences: not a role, not a function, not a view. */
export const roleChecks: readonly Check[] = [
  {
    rule: 'no role has powers',
    sql: `select rolname as finding from pg_roles where rolname = any($1)
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit)`,
    values: [[...appRoles, OWNER_ROLE]],
  },
  {
    rule: 'all roles are there',
    sql: `select wanted as finding from unnest($1::text[]) wanted where wanted not in (select rolname from pg_roles)`,
    values: [[...appRoles, OWNER_ROLE]],
  },
  {
    rule: 'the login becomes one of the viewers, and nobody becomes anything else',
    sql: `with actual as (
        select concat(member::regrole, ' of ', roleid::regrole) as is from pg_auth_members where member::regrole::text = any($2))
      select actual.is as finding from actual where actual.is <> all($1)
      union all select 'missing: ' || wanted from unnest($1::text[]) wanted where wanted not in (select actual.is from actual)`,
    values: [memberships, [...appRoles, OWNER_ROLE]],
  },
  {
    rule: 'roles that work for requests own nothing',
    sql: `select concat(pg_describe_object(classid, objid, objsubid), ' by ', refobjid::regrole) as finding
      from pg_shdepend where deptype = 'o' and refclassid = 'pg_authid'::regclass and refobjid::regrole::text = any($1)
        and dbid = (select oid from pg_database where datname = current_database())`,
    values: [appRoles],
  },
  {
    rule: 'roles that work for requests make no temporary tables, which hide real ones',
    sql: `select rolname as finding from pg_roles
      where rolname = any($1) and has_database_privilege(oid, current_database(), 'temporary')`,
    values: [appRoles],
  },
  {
    rule: 'nobody logs in as the owner of the tables',
    sql: `select rolname as finding from pg_roles where rolname = $1 and rolcanlogin`,
    values: [OWNER_ROLE],
  },
  {
    rule: 'a function with rights of its own looks only where it should, and only triggers or named roles call it',
    sql: `select p.oid::regprocedure::text as finding from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.oid >= 16384 and ${OURS} and p.prosecdef and (
        p.proowner <> '${OWNER_ROLE}'::regrole
        or not exists (select 1 from unnest(p.proconfig) setting where setting ~ '^search_path=.*, *pg_temp$')
        or exists (select 1 from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) acl
          where acl.grantee = 0 or acl.grantee::regrole::text = any($1)))`,
    values: [appRoles],
  },
  {
    rule: 'functions are the owner’s',
    sql: `select p.oid::regprocedure::text as finding from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.oid >= 16384 and ${OURS} and p.proowner <> '${OWNER_ROLE}'::regrole
        and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  },
  {
    rule: 'a view reads with the rights of its reader, and nothing is copied into materialised ones',
    sql: `select c.oid::regclass::text as finding from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${OURS} and (c.relkind = 'm'
        or (c.relkind = 'v' and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']))`,
  },
  {
    rule: 'triggers of clinic data are on the written list',
    sql: `select concat(tgrelid::regclass, '.', tgname) as finding from pg_trigger
      where not tgisinternal and tgname <> all($1)`,
    values: [['case_card_count', 'case_card_withdrawn', 'public_lock']],
  },
  {
    rule: 'whoever writes what the public login reads waits for readers from memory, whatever brings the rows',
    sql: `select c.oid::regclass::text as finding from pg_class c
      where c.relkind in ('r', 'p') and has_table_privilege('${PUBLIC_LOGIN_ROLE}', c.oid, 'select') and c.relnamespace = 'public'::regnamespace
        and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'public_lock' and t.tgenabled = 'A'
          and t.tgfoid = 'wait_for_public_lock()'::regprocedure and t.tgtype = ${BEFORE_ANY_STATEMENT})`,
  },
];
