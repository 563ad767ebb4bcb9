import { Migration } from '@mikro-orm/migrations';

/** A signed-in person keeps the technicians they want to come back to. */
export class Shortlists extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const OWN = `(account_id = (nullif(current_setting('app.account_id'::text, true), ''::text))::uuid)`;

const statements = [
  `create table "shortlist" ("account_id" uuid not null, "entries" jsonb not null, primary key ("account_id"))`,
  `alter table "shortlist" enable row level security`,
  `alter table "shortlist" force row level security`,
  `create policy "shortlist_client_select" on "shortlist" for select to "stipple_client" using (${OWN})`,
  `create policy "shortlist_client_insert" on "shortlist" for insert to "stipple_client" with check (${OWN})`,
  `create policy "shortlist_client_update" on "shortlist" for update to "stipple_client" using (${OWN}) with check (${OWN})`,
];
