import { Migration } from '@mikro-orm/migrations';

/** What was public and was withdrawn is remembered by its id alone, whatever took it down. */
export class WithdrawnCases extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table "withdrawn_case" ("id" uuid not null, primary key ("id"))`,
  `alter table "withdrawn_case" enable row level security`,
  `alter table "withdrawn_case" force row level security`,
  `create policy "withdrawn_case_visitor_select" on "withdrawn_case" for select to "stipple_visitor" using (true)`,
  `create policy "withdrawn_case_public_select" on "withdrawn_case" for select to "stipple_public" using (true)`,
  `create policy "withdrawn_case_trigger" on "withdrawn_case" to "stipple_owner" using (true) with check (true)`,
  `create function remember_withdrawn_case() returns trigger language plpgsql security definer set search_path = public, pg_temp as $remember$
begin
  if tg_op = 'INSERT' then
    delete from withdrawn_case where id = new.id;
  else
    insert into withdrawn_case (id) values (old.id) on conflict do nothing;
  end if;
  return null;
end $remember$`,
  `revoke all on function remember_withdrawn_case() from public`,
  `create trigger case_card_withdrawn after insert or delete on case_card for each row execute function remember_withdrawn_case()`,
];
