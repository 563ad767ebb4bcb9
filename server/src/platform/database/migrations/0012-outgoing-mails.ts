import { Migration } from '@mikro-orm/migrations';

/** Mails wait in the database from the transaction that is their reason until the mail server has them. */
export class OutgoingMails extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create table "outgoing_mail" ("id" uuid not null, "recipient" text not null, "subject" text not null, "text" text not null, "html" text null, "created_at" timestamptz not null, "due_at" timestamptz not null, "tries" int not null default 0, "given_up_at" timestamptz null, primary key ("id"))`,
  `create index "outgoing_mail_due_at_id_index" on "outgoing_mail" ("due_at", "id")`,
  `alter table "outgoing_mail" enable row level security`,
  `alter table "outgoing_mail" force row level security`,
  `create policy "outgoing_mail_visitor_insert" on "outgoing_mail" for insert to "stipple_visitor" with check (true)`,
  `create policy "outgoing_mail_client_insert" on "outgoing_mail" for insert to "stipple_client" with check (true)`,
  `create policy "outgoing_mail_member_insert" on "outgoing_mail" for insert to "stipple_member" with check (true)`,
  `create policy "outgoing_mail_admin_insert" on "outgoing_mail" for insert to "stipple_admin" with check (true)`,
  `create policy "outgoing_mail_job_select" on "outgoing_mail" for select to "stipple_job" using (true)`,
  `create policy "outgoing_mail_job_insert" on "outgoing_mail" for insert to "stipple_job" with check (true)`,
  `create policy "outgoing_mail_job_update" on "outgoing_mail" for update to "stipple_job" using (true) with check (true)`,
  `create policy "outgoing_mail_job_delete" on "outgoing_mail" for delete to "stipple_job" using (true)`,
];
