import { Migration } from '@mikro-orm/migrations';

/** Concerns for the platform, unwanted effects, touch-ups as courses that name their treatment, and what is measured of all. */
export class MeasuredAndReported extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `alter table "course" add column "touch_up_of_id" uuid null`,
  `create table "concern" ("id" uuid not null, "reference" text not null, "kind" text not null, "subject" text not null, "subject_key" text not null, "subject_name" text not null, "clinic_slug" text not null, "text" text not null, "email" text null, "sent_at" timestamptz not null, "key_hash" text not null, "request_hash" text not null, "resolved_at" timestamptz null, "resolved_by" uuid null, "outcome" text null, "note" text null, primary key ("id"))`,
  `alter table "concern" add constraint "concern_reference_unique" unique ("reference")`,
  `alter table "concern" add constraint "concern_key_hash_unique" unique ("key_hash")`,
  `create index "concern_resolved_at_id_index" on "concern" ("resolved_at", "id")`,
  `create table "measured_value" ("clinic_id" uuid not null, "kind" text not null, "word" text not null, "value" int not null, "counts_from" date not null, "count" int not null, "first_on" date not null, "last_on" date not null, primary key ("clinic_id", "kind", "word", "value", "counts_from"))`,
  `create index "course_clinic_id_touch_up_of_id_index" on "course" ("clinic_id", "touch_up_of_id")`,
  `create table "adverse_event" ("clinic_id" uuid not null, "id" uuid not null, "account_id" uuid null, "course_id" uuid not null, "effect" text not null, "severity" text not null default 'MILD', "noticed_on" date not null, "settled_on" date null, primary key ("clinic_id", "id"))`,
  `create index "adverse_event_account_id_index" on "adverse_event" ("account_id")`,
  `create index "adverse_event_clinic_id_course_id_index" on "adverse_event" ("clinic_id", "course_id")`,
  `alter table "course" add constraint "course_clinic_id_touch_up_of_id_foreign" foreign key ("clinic_id", "touch_up_of_id") references "course" ("clinic_id", "id") on update no action on delete no action`,
  `alter table "adverse_event" add constraint "adverse_event_clinic_id_foreign" foreign key ("clinic_id") references "clinic" ("id") on update no action on delete no action`,
  `alter table "adverse_event" add constraint "adverse_event_clinic_id_course_id_foreign" foreign key ("clinic_id", "course_id") references "course" ("clinic_id", "id") on update no action on delete no action`,
  `alter table "concern" enable row level security`,
  `alter table "concern" force row level security`,
  `create policy "concern_admin_select" on "concern" for select to "stipple_admin" using (true)`,
  `create policy "concern_admin_update" on "concern" for update to "stipple_admin" using (true) with check (true)`,
  `create policy "concern_job_select" on "concern" for select to "stipple_job" using (true)`,
  `create policy "concern_job_insert" on "concern" for insert to "stipple_job" with check (true)`,
  `alter table "measured_value" enable row level security`,
  `alter table "measured_value" force row level security`,
  `create policy "measured_value_visitor_select" on "measured_value" for select to "stipple_visitor" using (true)`,
  `create policy "measured_value_job_select" on "measured_value" for select to "stipple_job" using (true)`,
  `create policy "measured_value_job_insert" on "measured_value" for insert to "stipple_job" with check (((nullif(current_setting('app.clinic_id'::text, true), ''::text) IS NULL) OR (clinic_id = (nullif(current_setting('app.clinic_id'::text, true), ''::text))::uuid)))`,
  `create policy "measured_value_job_delete" on "measured_value" for delete to "stipple_job" using (((nullif(current_setting('app.clinic_id'::text, true), ''::text) IS NULL) OR (clinic_id = (nullif(current_setting('app.clinic_id'::text, true), ''::text))::uuid)))`,
  `create policy "measured_value_public_select" on "measured_value" for select to "stipple_public" using (true)`,
  `alter table "adverse_event" enable row level security`,
  `alter table "adverse_event" force row level security`,
  `create policy "adverse_event_member_select" on "adverse_event" for select to "stipple_member" using ((clinic_id = (nullif(current_setting('app.clinic_id'::text, true), ''::text))::uuid))`,
  `create policy "adverse_event_member_insert" on "adverse_event" for insert to "stipple_member" with check ((clinic_id = (nullif(current_setting('app.clinic_id'::text, true), ''::text))::uuid))`,
  `create policy "adverse_event_member_update" on "adverse_event" for update to "stipple_member" using ((clinic_id = (nullif(current_setting('app.clinic_id'::text, true), ''::text))::uuid)) with check ((clinic_id = (nullif(current_setting('app.clinic_id'::text, true), ''::text))::uuid))`,
  `create policy "adverse_event_client_select" on "adverse_event" for select to "stipple_client" using ((account_id = (nullif(current_setting('app.account_id'::text, true), ''::text))::uuid))`,
  `create policy "adverse_event_job_select" on "adverse_event" for select to "stipple_job" using (((nullif(current_setting('app.clinic_id'::text, true), ''::text) IS NULL) OR (clinic_id = (nullif(current_setting('app.clinic_id'::text, true), ''::text))::uuid)))`,
  `create policy "adverse_event_job_insert" on "adverse_event" for insert to "stipple_job" with check (((nullif(current_setting('app.clinic_id'::text, true), ''::text) IS NULL) OR (clinic_id = (nullif(current_setting('app.clinic_id'::text, true), ''::text))::uuid)))`,
  `create policy "adverse_event_job_update" on "adverse_event" for update to "stipple_job" using (((nullif(current_setting('app.clinic_id'::text, true), ''::text) IS NULL) OR (clinic_id = (nullif(current_setting('app.clinic_id'::text, true), ''::text))::uuid))) with check (((nullif(current_setting('app.clinic_id'::text, true), ''::text) IS NULL) OR (clinic_id = (nullif(current_setting('app.clinic_id'::text, true), ''::text))::uuid)))`,
];
