import { createHmac } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { onServer } from './ensure-database.ts';
import { APP_ROLES, AUTH_ROLE, DATABASE_ROLES, LOGIN_ROLE, OWNER_ROLE, PUBLIC_LOGIN_ROLE } from './roles.ts';

const VIEWER_ROLES = Object.values(DATABASE_ROLES);
const LOGINS: readonly string[] = [LOGIN_ROLE, PUBLIC_LOGIN_ROLE, AUTH_ROLE];
const ALL_ROLES: readonly string[] = [OWNER_ROLE, ...APP_ROLES];
const HARMLESS = 'nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
const TRIES_MAX = 20;
const COLLISION_MILLISECONDS = 250;

/** Password of one of the server's logins, derived from the installation's secret. */
export const loginPassword = (secret: string, role: string): string =>
  createHmac('sha256', secret).update(`database-login:${role}`).digest('base64url');

/** The same database under one of the server's logins. */
export function loginUrl(ownerUrl: string, role: string, secret: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = loginPassword(secret, role);
  return url.toString();
}

/**
 * Makes the roles of roles.ts and their memberships. Safe to run again, and from several processes at once, also for two
 * databases of one server, whose roles are the same. `ownerUrl` must be allowed to create roles until all are in place.
 * Throws when one of them could pass by a policy.
 */
export async function ensureRoles(ownerUrl: string, secret: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    if (await areInPlace(ownerUrl, secret)) return;
    try {
      await onServer(ownerUrl, (client) => makeRoles(client, secret));
      return;
    } catch (error) {
      if (!isCollision(error) || tries === TRIES_MAX) throw error;
      await setTimeout(Math.random() * COLLISION_MILLISECONDS);
    }
  }
}

/**
 * Advisory locks end at the database and roles do not, so makers for two databases meet in the catalogue: "tuple
 * concurrently updated", the same role or membership made twice, or a deadlock.
 */
const isCollision = (error: unknown): boolean =>
  error instanceof pg.DatabaseError &&
  (['42710', '23505', '40P01'].includes(error.code ?? '') || error.message.startsWith('tuple concurrently'));

/** Whether nothing is left to do; then a start changes no role under which other processes work. */
async function areInPlace(ownerUrl: string, secret: string): Promise<boolean> {
  const found = await onServer(ownerUrl, readRoles);
  if (found.length < ALL_ROLES.length || !found.every((role) => role.isAsWanted)) return false;
  const letIn = await Promise.all(LOGINS.map((role) => letsIn(loginUrl(ownerUrl, role, secret))));
  return letIn.every(Boolean);
}

const letsIn = (url: string): Promise<boolean> =>
  onServer(url, async () => true).catch((error: unknown) => {
    if (error instanceof pg.DatabaseError) return false;
    throw error;
  });

interface FoundRole {
  name: string;
  memberOf: string[];
  isMighty: boolean;
  isAsWanted: boolean;
}

async function readRoles(client: pg.Client): Promise<FoundRole[]> {
  const { rows } = await client.query<Omit<FoundRole, 'isAsWanted'> & { canLogIn: boolean; isOurs: boolean }>(
    `select rolname as name, rolcanlogin as "canLogIn", pg_has_role(current_user, r.oid, 'usage') as "isOurs",
      rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit as "isMighty",
      array(select m.roleid::regrole::text from pg_auth_members m where m.member = r.oid) as "memberOf"
    from pg_roles r where rolname = any($1)`,
    [ALL_ROLES],
  );
  return rows.map(({ canLogIn, isOurs, ...role }) => ({
    ...role,
    isAsWanted:
      !role.isMighty &&
      canLogIn === LOGINS.includes(role.name) &&
      (isOurs || role.name !== OWNER_ROLE) &&
      role.memberOf.toSorted().join() === groupsOf(role.name).toSorted().join(),
  }));
}

/** The only memberships there are: the login may become one of the viewers' roles. */
const groupsOf = (role: string): readonly string[] => (role === LOGIN_ROLE ? VIEWER_ROLES : []);

async function makeRoles(client: pg.Client, secret: string): Promise<void> {
  await client.query('begin');
  const found = new Map((await readRoles(client)).map((role) => [role.name, role]));
  for (const role of ALL_ROLES) {
    if (!found.has(role)) await client.query(`create role ${role} ${HARMLESS}`);
    await client.query(`alter role ${role} noinherit ${loginClause(role, secret)}`);
  }
  await client.query(`alter role ${PUBLIC_LOGIN_ROLE} set default_transaction_read_only = on`);
  for (const role of ALL_ROLES) {
    const [before, wanted] = [found.get(role)?.memberOf ?? [], groupsOf(role)];
    for (const group of before.filter((name) => !wanted.includes(name)))
      await client.query(`revoke ${group} from ${role}`);
    for (const group of wanted.filter((name) => !before.includes(name)))
      await client.query(`grant ${group} to ${role}`);
  }
  await client.query(`grant ${OWNER_ROLE} to current_user`);
  await assertHarmless(client);
  await client.query('commit');
}

const loginClause = (role: string, secret: string): string =>
  LOGINS.includes(role) ? `login password '${loginPassword(secret, role)}'` : 'nologin';

/** Roles made by others may exceed what only a superuser may take from them. */
async function assertHarmless(client: pg.Client): Promise<void> {
  const mighty = (await readRoles(client)).filter((role) => role.isMighty).map((role) => role.name);
  if (mighty.length === 0) return;
  throw new Error(
    `These database roles could pass by the fences between clinics; take their powers: ${mighty.join(', ')}`,
  );
}
