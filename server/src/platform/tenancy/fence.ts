import type { EntityMetadata, PolicyDef } from '@mikro-orm/core';
import { DATABASE_ROLES, SETTINGS, type ViewerKind } from '../database/roles.ts';

export type Right = 'select' | 'insert' | 'update' | 'delete';

/** What each kind of viewer may do with one table. Whoever is not named can do nothing. */
export type TableRights = Partial<Record<ViewerKind, readonly Right[]>>;

interface Fenced {
  policies: PolicyDef[];
  rowLevelSecurity: 'force';
}

const setting = (name: string) => `nullif(current_setting('${name}'::text, true), ''::text)`;
const ofClinic = (column: string) => `(${column} = (${setting(SETTINGS.clinicId)})::uuid)`;
const ofAccount = `(account_id = (${setting(SETTINGS.accountId)})::uuid)`;
const noClinicNamed = `(${setting(SETTINGS.clinicId)} IS NULL)`;

const rightsOfTable = new Map<string, TableRights>();

/** Rights declared for a table; `undefined` when nobody declared any. */
export const declaredRights = (tableName: string): TableRights | undefined => rightsOfTable.get(tableName);

/**
 * Fences a table that a clinic owns. Members and visitors reach rows of the clinic in scope; a client reaches own rows
 * in every clinic and writes only in the one in scope; jobs reach the clinic in scope, or all when none is.
 */
export function clinicFence(tableName: string, rights: TableRights, clinicColumn = 'clinic_id'): Fenced {
  rightsOfTable.set(tableName, rights);
  const conditions: Record<ViewerKind, { using: string; check: string }> = {
    member: same(ofClinic(clinicColumn)),
    visitor: same(ofClinic(clinicColumn)),
    client: { using: ofAccount, check: `(${ofAccount} AND ${ofClinic(clinicColumn)})` },
    admin: same('true'),
    job: same(`(${noClinicNamed} OR ${ofClinic(clinicColumn)})`),
  };
  return { rowLevelSecurity: 'force', policies: policiesFor(tableName, rights, conditions) };
}

/**
 * Fences a table that publishing writes and everybody may read: visitors see all of it, and a clinic changes only the
 * rows it is the source of.
 */
export function publicFence(tableName: string, rights: TableRights, clinicColumn = 'clinic_id'): Fenced {
  rightsOfTable.set(tableName, rights);
  const conditions: Record<ViewerKind, { using: string; check: string }> = {
    member: { using: 'true', check: ofClinic(clinicColumn) },
    visitor: { using: 'true', check: 'false' },
    client: { using: 'true', check: 'false' },
    admin: { using: 'true', check: 'false' },
    job: { using: 'true', check: `(${noClinicNamed} OR ${ofClinic(clinicColumn)})` },
  };
  const policies = policiesFor(tableName, rights, conditions);
  const narrowed = (['update', 'delete'] as const).flatMap((command): PolicyDef[] =>
    rights.member?.includes(command)
      ? [
          {
            name: `${tableName}_member_${command}_own`,
            type: 'restrictive',
            command,
            roles: [DATABASE_ROLES.member],
            using: ofClinic(clinicColumn),
          },
        ]
      : [],
  );
  return { rowLevelSecurity: 'force', policies: [...policies, ...narrowed] };
}

/** Fences a table of the platform itself: whoever has a right reaches every row. */
export function platformFence(tableName: string, rights: TableRights): Fenced {
  rightsOfTable.set(tableName, rights);
  const everything = same('true');
  const conditions = {
    member: everything,
    visitor: everything,
    client: everything,
    admin: everything,
    job: everything,
  };
  return { rowLevelSecurity: 'force', policies: policiesFor(tableName, rights, conditions) };
}

function same(condition: string) {
  return { using: condition, check: condition };
}

function policiesFor(
  tableName: string,
  rights: TableRights,
  conditions: Record<ViewerKind, { using: string; check: string }>,
): PolicyDef[] {
  return Object.keys(rights).map((kind) => {
    const viewerKind = kind as ViewerKind;
    return { name: `${tableName}_${kind}`, roles: [DATABASE_ROLES[viewerKind]], ...conditions[viewerKind] };
  });
}

/** Statements that give each role exactly the declared rights; safe to run again. */
export function grantStatements(tables: readonly EntityMetadata[]): string[] {
  return tables.flatMap(({ tableName }) => {
    const rights = rightsOfTable.get(tableName) ?? {};
    return Object.entries(DATABASE_ROLES).flatMap(([kind, role]) => {
      const granted = rights[kind as ViewerKind] ?? [];
      const revoke = `revoke all on "${tableName}" from ${role}`;
      return granted.length > 0 ? [revoke, `grant ${granted.join(', ')} on "${tableName}" to ${role}`] : [revoke];
    });
  });
}
