import { Migration } from '@mikro-orm/migrations';

/** What whoever changes public tables and whoever shows them from memory lock against each other. */
export class PublicLock extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table "public_lock" ("id" uuid not null, primary key ("id"))`,
  `alter table "public_lock" enable row level security`,
  `alter table "public_lock" force row level security`,
  `create policy "public_lock_public_update" on "public_lock" for update to "stipple_public" using (false) with check (false)`,
  `create function wait_for_public_lock() returns trigger language plpgsql security definer set search_path = public, pg_temp as $wait$
begin
  lock table public_lock in row exclusive mode;
  return null;
end $wait$`,
  `revoke all on function wait_for_public_lock() from public`,
];
