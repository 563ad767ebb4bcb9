/**
 * Makes the sign-in tables: one statement each, in order, safe to run again. For the role that owns tables. Only
 * `stipple_auth` may touch them; no other role of the product can see the schema. Nothing here is about anyone's health.
 */
export const accountTables: readonly string[] = [
  'create schema if not exists auth',
  'revoke all on schema auth from public',
  'grant usage on schema auth to stipple_auth',

  `create table if not exists auth.account (
    id uuid primary key,
    email text collate "C" not null unique check (length(email) between 3 and 254),
    name text not null default '' check (length(name) <= 120),
    is_platform_admin boolean not null default false,
    created_at timestamptz not null
  )`,

  `create table if not exists auth.password (
    account_id uuid primary key references auth.account (id) on delete cascade,
    hash text not null,
    changed_at timestamptz not null
  )`,

  // One row per device that is signed in now. Ending a sign-in deletes its row.
  `create table if not exists auth.sign_in (
    id uuid primary key,
    account_id uuid not null references auth.account (id) on delete cascade,
    token_hash bytea not null unique check (length(token_hash) = 32),
    method text not null check (method in ('password', 'link')),
    is_staff boolean not null,
    started_at timestamptz not null,
    last_seen_at timestamptz not null
  )`,
  'create index if not exists sign_in_account_id_index on auth.sign_in (account_id)',

  // Keyed by address, not account: a link that creates an account exists before it. Redeeming deletes the row.
  `create table if not exists auth.sign_in_link (
    token_hash bytea primary key check (length(token_hash) = 32),
    email text collate "C" not null,
    name text not null default '',
    may_create_account boolean not null,
    expires_at timestamptz not null
  )`,
  'create index if not exists sign_in_link_email_index on auth.sign_in_link (email)',

  // Devices that signed in before, so that a stranger's wrong guesses don't lock the owner out of hers.
  `create table if not exists auth.known_device (
    token_hash bytea primary key check (length(token_hash) = 32),
    account_id uuid not null references auth.account (id) on delete cascade,
    last_used_at timestamptz not null
  )`,
  'create index if not exists known_device_account_id_index on auth.known_device (account_id)',

  // `key` is what is counted, hashed; `recent` holds the moments of the tries inside the sliding window.
  `create table if not exists auth.tries (
    key text collate "C" primary key,
    recent timestamptz[] not null,
    in_a_row integer not null
  )`,

  ...['account', 'password', 'sign_in', 'sign_in_link', 'known_device', 'tries'].map(
    (table) => `grant select, insert, update, delete on auth.${table} to stipple_auth`,
  ),
];
