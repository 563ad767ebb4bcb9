import { createHmac } from 'node:crypto';
import pg from 'pg';
import { AUTH_ROLE, DATABASE_ROLES, LOGIN_ROLE, OWNER_ROLE, PUBLIC_LOGIN_ROLE } from './roles.ts';

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
 * Makes the roles of roles.ts and their memberships; safe to run again, and from several processes at once. `ownerUrl`
 * must be allowed to create roles (it may lose that right after the first migration).
 */
export async function ensureRoles(ownerUrl: string, secret: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query("select pg_advisory_xact_lock(hashtext('stipple:roles'))");
    for (const statement of await roleStatements(client, secret)) await client.query(statement);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function roleStatements(client: pg.Client, secret: string): Promise<string[]> {
  const viewerRoles = Object.values(DATABASE_ROLES);
  const wanted = [OWNER_ROLE, ...viewerRoles, AUTH_ROLE, LOGIN_ROLE, PUBLIC_LOGIN_ROLE];
  const found = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [
    wanted,
  ]);
  const existing = new Set(found.rows.map((row) => row.rolname));
  const create = wanted
    .filter((role) => !existing.has(role))
    .map((role) => `create role ${role} nologin nosuperuser nocreatedb nocreaterole noinherit nobypassrls`);
  const logins = [
    `alter role ${LOGIN_ROLE} login noinherit password '${loginPassword(secret, LOGIN_ROLE)}'`,
    `alter role ${PUBLIC_LOGIN_ROLE} login inherit password '${loginPassword(secret, PUBLIC_LOGIN_ROLE)}'`,
    `alter role ${AUTH_ROLE} login noinherit password '${loginPassword(secret, AUTH_ROLE)}'`,
    `alter role ${PUBLIC_LOGIN_ROLE} set default_transaction_read_only = on`,
  ];
  const memberships = [
    ...viewerRoles.map((role) => `grant ${role} to ${LOGIN_ROLE}`),
    `grant ${DATABASE_ROLES.visitor} to ${PUBLIC_LOGIN_ROLE} with inherit true`,
    `grant ${OWNER_ROLE} to current_user`,
  ];
  return [...create, ...logins, ...memberships];
}
