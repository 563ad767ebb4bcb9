import type { EntityMetadata, PolicyDef } from '@mikro-orm/core';
import {
  APP_ROLES,
  DATABASE_ROLES,
  OWNER_ROLE,
  PUBLIC_LOGIN_ROLE,
  SETTINGS,
  type ViewerKind,
} from '../database/roles.ts';

export type Right = 'select' | 'insert' | 'update' | 'delete';

/** What each kind of viewer may do with one table. Whoever is not named can do nothing. */
export type TableRights = Partial<Record<ViewerKind, readonly Right[]>>;

const ROLES = { ...DATABASE_ROLES, publicLogin: PUBLIC_LOGIN_ROLE } as const;
type RoleKind = keyof typeof ROLES;
type RoleRights = Partial<Record<RoleKind, readonly Right[]>>;
type RoleReaches = Partial<Record<RoleKind, Reach>>;

interface Fenced {
  policies: PolicyDef[];
  rowLevelSecurity: 'force';
}

const setting = (name: string) => `nullif(current_setting('${name}'::text, true), ''::text)`;
const ofClinic = (column: string) => `(${column} = (${setting(SETTINGS.clinicId)})::uuid)`;
const ofAccount = `(account_id = (${setting(SETTINGS.accountId)})::uuid)`;
const noClinicNamed = `(${setting(SETTINGS.clinicId)} IS NULL)`;

const grantsOfTable = new Map<string, ReadonlyMap<string, readonly Right[]>>();

/** What each database role may do with a table, as its entity declares it. Whoever is not in the map can do nothing. */
export const declaredGrants = (tableName: string): ReadonlyMap<string, readonly Right[]> =>
  grantsOfTable.get(tableName) ?? new Map();

/** Which rows a kind of viewer reaches when reading, and which when writing: the old row and the new one. */
interface Reach {
  reads: string;
  writes: string;
}

/**
 * Fences a table that a clinic owns. Members and visitors reach rows of the clinic in scope; a client reads own rows in
 * every clinic and writes only those in the one in scope; jobs reach the clinic in scope, or all when none is.
 */
export function clinicFence(tableName: string, rights: TableRights, clinicColumn = 'clinic_id'): Fenced {
  const inScope = ofClinic(clinicColumn);
  return fence(tableName, rights, {
    member: both(inScope),
    visitor: both(inScope),
    client: { reads: ofAccount, writes: `(${ofAccount} AND ${inScope})` },
    admin: both('true'),
    job: both(`(${noClinicNamed} OR ${inScope})`),
  });
}

/**
 * Fences a table that publishing writes and everybody may read: visitors see all of it, and a clinic changes only the
 * rows it is the source of.
 */
export function publicFence(tableName: string, rights: TableRights, clinicColumn = 'clinic_id'): Fenced {
  const inScope = ofClinic(clinicColumn);
  return fence(tableName, withPublicLogin(rights), {
    member: { reads: 'true', writes: inScope },
    visitor: { reads: 'true', writes: 'false' },
    publicLogin: { reads: 'true', writes: 'false' },
    client: { reads: 'true', writes: 'false' },
    admin: { reads: 'true', writes: 'false' },
    job: { reads: 'true', writes: `(${noClinicNamed} OR ${inScope})` },
  });
}

/** Fences a table that belongs to a person and to no clinic: a client reaches the own rows, in whatever clinic they ask. */
export const accountFence = (tableName: string, rights: Pick<TableRights, 'client'>): Fenced =>
  fence(tableName, rights, { client: both(ofAccount) });

/** Fences a table of the platform itself: whoever has a right reaches every row. */
export function platformFence(tableName: string, rights: TableRights): Fenced {
  const all = both('true');
  const reaches = { member: all, visitor: all, publicLogin: all, client: all, admin: all, job: all };
  return fence(tableName, withPublicLogin(rights), reaches);
}

/** The same for a table that only a trigger of the tables' owner writes. */
export function triggerFence(tableName: string, rights: TableRights): Fenced {
  const { policies, rowLevelSecurity } = platformFence(tableName, rights);
  const ofOwner = { name: `${tableName}_trigger`, roles: [OWNER_ROLE], using: 'true', check: 'true' };
  return { rowLevelSecurity, policies: [...policies, ofOwner] };
}

/** The same for a table without rows that the login for public reads may lock; the right to update is the right to lock. */
export const lockFence = (tableName: string): Fenced => fence(tableName, { publicLogin: ['update'] }, {});

/** What visitors may read of a table without a clinic to name, the login for public reads may read as well. */
const withPublicLogin = (rights: TableRights): RoleRights =>
  rights.visitor?.includes('select') ? { ...rights, publicLogin: ['select'] } : rights;

const NOWHERE: Reach = { reads: 'false', writes: 'false' };

function both(condition: string): Reach {
  return { reads: condition, writes: condition };
}

/** One policy for each right of each role, so that a right granted by mistake reaches no row. */
function fence(tableName: string, rights: RoleRights, reaches: RoleReaches): Fenced {
  const declared = Object.entries(rights) as [RoleKind, readonly Right[]][];
  grantsOfTable.set(tableName, new Map(declared.map(([kind, granted]) => [ROLES[kind], granted])));
  const policies = declared.flatMap(([kind, granted]) =>
    granted.map((right) => ({
      name: `${tableName}_${kind === 'publicLogin' ? 'public' : kind}_${right}`,
      command: right,
      roles: [ROLES[kind]],
      ...conditionsOf(right, reaches[kind] ?? NOWHERE),
    })),
  );
  return { rowLevelSecurity: 'force', policies };
}

function conditionsOf(right: Right, { reads, writes }: Reach): Pick<PolicyDef, 'using' | 'check'> {
  if (right === 'select') return { using: reads };
  if (right === 'insert') return { check: writes };
  return right === 'update' ? { using: writes, check: writes } : { using: writes };
}

/** Whether everybody may read the table, signed in or not. */
const isPublicTable = (tableName: string): boolean =>
  declaredGrants(tableName).get(PUBLIC_LOGIN_ROLE)?.includes('select') === true;

/**
 * Statements that make every writer of a public table wait until nobody shows it from memory; safe to run again. The
 * triggers fire always, also for rows that replication brings.
 */
export function publicLockStatements(tables: readonly EntityMetadata[]): string[] {
  return tables
    .filter(({ tableName }) => isPublicTable(tableName))
    .map(
      ({ tableName }) => `do $$ begin
        if not exists (select from pg_trigger where tgrelid = '"${tableName}"'::regclass and tgname = 'public_lock') then
          create trigger public_lock before insert or update or delete or truncate on "${tableName}"
            for each statement execute function wait_for_public_lock();
          alter table "${tableName}" enable always trigger public_lock;
        end if;
      end $$`,
    );
}

/** Statements that give each role exactly the declared rights; safe to run again. Run them in one transaction. */
export function grantStatements(tables: readonly EntityMetadata[]): string[] {
  return tables.flatMap(({ tableName }) => [
    `revoke all on "${tableName}" from public, ${APP_ROLES.join(', ')}`,
    ...[...declaredGrants(tableName)].map(
      ([role, rights]) => `grant ${rights.join(', ')} on "${tableName}" to ${role}`,
    ),
  ]);
}
