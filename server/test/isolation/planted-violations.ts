interface Plant {
  readonly name: string;
  readonly sql: string;
  /** Start of the rule that must speak up. */
  readonly caughtBy: string;
}

const NOTE = `create table note (clinic_id uuid not null references clinic (id), id uuid not null, body text,
  primary key (clinic_id, id))`;
const FENCED = `${NOTE}; alter table note owner to stipple_owner; alter table note enable row level security;
  alter table note force row level security;
  create policy note_member on note to stipple_member using (clinic_id = current_setting('app.clinic_id')::uuid)`;

/** What a hurried change might do to the schema, and the rule that notices. */
export const PLANTS: readonly Plant[] = [
  {
    name: 'a table without clinic_id',
    sql: 'create table gossip (id uuid primary key)',
    caughtBy: 'every table without clinic_id is on the written list',
  },
  {
    name: 'a table in a schema of its own',
    sql: 'create schema side; create table side.gossip (id uuid primary key)',
    caughtBy: 'every table without clinic_id is on the written list: side.gossip',
  },
  { name: 'a clinic table without a fence', sql: NOTE, caughtBy: 'row-level security is on' },
  {
    name: 'a fence that is not forced',
    sql: `${FENCED}; alter table note no force row level security`,
    caughtBy: 'row-level security is on',
  },
  { name: 'a table of a superuser', sql: NOTE, caughtBy: 'every table belongs to stipple_owner' },
  {
    name: 'a key that starts with the id',
    sql: 'create table note (clinic_id uuid not null references clinic (id), id uuid, primary key (id, clinic_id))',
    caughtBy: 'the key of clinic data starts with clinic_id',
  },
  {
    name: 'a clinic table without a key',
    sql: 'create table note (clinic_id uuid not null references clinic (id), id uuid)',
    caughtBy: 'the key of clinic data starts with clinic_id',
  },
  {
    name: 'a clinic id that may be missing',
    sql: 'alter table case_card alter clinic_id drop not null',
    caughtBy: 'clinic_id is never null',
  },
  {
    name: 'a name that is unique across clinics',
    sql: 'create unique index on client (email)',
    caughtBy: 'what is unique in clinic data is unique within a clinic',
  },
  {
    name: 'an exclusion across clinics',
    sql: 'alter table session add exclude using btree (technician_id with =)',
    caughtBy: 'what is unique in clinic data is unique within a clinic',
  },
  {
    name: 'a reference without the clinic',
    sql: `alter table client add constraint client_id_key unique (id);
      alter table session add client_id uuid references client (id)`,
    caughtBy: 'a reference between clinic data carries the clinic',
  },
  {
    name: 'a reference with the columns crossed',
    sql: `alter table session add other_id uuid; alter table session add foreign key (other_id, clinic_id)
      references client (clinic_id, id)`,
    caughtBy: 'a reference between clinic data carries the clinic',
  },
  {
    name: 'a platform table that points into a clinic',
    sql: `alter table requirement_pack add clinic_id_of uuid, add client_id uuid;
      alter table requirement_pack add foreign key (clinic_id_of, client_id) references client (clinic_id, id)`,
    caughtBy: 'a reference between clinic data carries the clinic',
  },
  {
    name: 'a clinic table that refers to no clinic',
    sql: 'create table note (clinic_id uuid not null, id uuid, primary key (clinic_id, id))',
    caughtBy: 'clinic data refers to its clinic',
  },
  {
    name: 'a dropped reference',
    sql: 'alter table session drop constraint session_clinic_id_course_id_foreign',
    caughtBy: 'a column that names a record has a foreign key: session.course_id',
  },
  {
    name: 'a reference that follows updates',
    sql: `alter table session add room_id uuid; alter table session add foreign key (clinic_id, room_id)
      references location (clinic_id, id) on update cascade`,
    caughtBy: 'no update moves a reference',
  },
  {
    name: 'half a key set null',
    sql: `alter table session add room_id uuid; alter table session add foreign key (clinic_id, room_id)
      references location (clinic_id, id) on delete set null`,
    caughtBy: 'no update moves a reference',
  },
  {
    name: 'a reference that was never checked',
    sql: `alter table session add room_id uuid; alter table session add foreign key (clinic_id, room_id)
      references location (clinic_id, id) not valid`,
    caughtBy: 'references are checked',
  },
  {
    name: 'a reference without an index',
    sql: 'drop index course_clinic_id_client_id_index',
    caughtBy: 'the referencing side has an index: course',
  },
  { name: 'a stray grant', sql: 'grant select on client to stipple_admin', caughtBy: 'rights are those declared' },
  {
    name: 'a stray right to truncate',
    sql: 'grant truncate on client to stipple_member',
    caughtBy: 'rights are those declared',
  },
  { name: 'a grant to everybody', sql: 'grant select on photo to public', caughtBy: 'rights are those declared' },
  {
    name: 'a grant on a table of the platform',
    sql: 'grant select on migration to stipple_visitor',
    caughtBy: 'rights are those declared',
  },
  { name: 'a lost grant', sql: 'revoke select on client from stipple_member', caughtBy: 'rights are those declared' },
  {
    name: 'a grant on one column',
    sql: 'grant select (email) on client to stipple_visitor',
    caughtBy: 'no right is given on single columns',
  },
  {
    name: 'a grant that may be passed on',
    sql: 'grant select on client to stipple_member with grant option',
    caughtBy: 'no right is given on single columns, or with the right to pass it on',
  },
  {
    name: 'a policy more',
    sql: 'create policy also on client for select to stipple_member using (true)',
    caughtBy: 'policies are those declared',
  },
  { name: 'a policy less', sql: 'drop policy client_member_select on client', caughtBy: 'policies are those declared' },
  {
    name: 'a policy for more commands',
    sql: `drop policy client_member_select on client; create policy client_member_select on client to stipple_member
      using (clinic_id = (nullif(current_setting('app.clinic_id'::text, true), ''::text))::uuid)`,
    caughtBy: 'policies are those declared',
  },
  {
    name: 'a policy for more roles',
    sql: 'alter policy client_member_select on client to stipple_member, stipple_visitor',
    caughtBy: 'policies are those declared',
  },
  {
    name: 'a policy with a sub-query',
    sql: 'alter policy client_member_select on client using (clinic_id = (select id from clinic limit 1))',
    caughtBy: 'policies have no sub-queries',
  },
  {
    name: 'a policy that is always true',
    sql: 'alter policy client_member_select on client using (true)',
    caughtBy: 'on clinic data, members, visitors and clients are held to a clinic',
  },
  {
    name: 'a second reader of sign-in',
    sql: 'grant usage on schema auth to stipple_job; grant select on auth.account to stipple_job',
    caughtBy: 'only stipple_auth reaches sign-in',
  },
  {
    name: 'sign-in that reads the product',
    sql: 'grant select on client to stipple_auth',
    caughtBy: 'only stipple_auth reaches sign-in, and it reaches nothing else: client by stipple_auth',
  },
  {
    name: 'a schema anybody may build in',
    sql: 'grant create on schema public to stipple_member',
    caughtBy: 'nobody but the owner makes things',
  },
  { name: 'an unknown schema', sql: 'create schema side', caughtBy: 'nobody but the owner makes things' },
  {
    name: 'rights given in advance',
    sql: 'alter default privileges for role stipple_owner in schema public grant select on tables to stipple_visitor',
    caughtBy: 'no right is given in advance',
  },
  { name: 'a role that bypasses', sql: 'alter role stipple_job bypassrls', caughtBy: 'no role has powers' },
  { name: 'a mighty login', sql: 'alter role stipple_login superuser', caughtBy: 'no role has powers' },
  { name: 'an owner above the fences', sql: 'alter role stipple_owner bypassrls', caughtBy: 'no role has powers' },
  { name: 'a login with rights of its own', sql: 'alter role stipple_login inherit', caughtBy: 'no role has powers' },
  {
    name: 'a login that may own',
    sql: 'grant stipple_owner to stipple_login',
    caughtBy: 'the login becomes one of the viewers, and nobody becomes anything else',
  },
  {
    name: 'a visitor that may work',
    sql: 'grant stipple_member to stipple_visitor',
    caughtBy: 'the login becomes one of the viewers, and nobody becomes anything else',
  },
  {
    name: 'a table of a working role',
    sql: `${NOTE}; alter table note owner to stipple_member`,
    caughtBy: 'roles that work for requests own nothing',
  },
  {
    name: 'a schema of a working role',
    sql: 'create schema side authorization stipple_member',
    caughtBy: 'roles that work for requests own nothing',
  },
  {
    name: 'a role that may hide tables behind temporary ones',
    sql: `do $$ begin execute format('grant temporary on database %I to stipple_public', current_database()); end $$`,
    caughtBy: 'roles that work for requests make no temporary tables: stipple_public',
  },
  {
    name: 'an owner one can log in as',
    sql: 'alter role stipple_owner login',
    caughtBy: 'nobody logs in as the owner of the tables',
  },
  {
    name: 'a definer function that looks anywhere',
    sql: `create function peek() returns bigint language sql security definer as 'select count(*) from client';
      alter function peek() owner to stipple_owner; revoke all on function peek() from public`,
    caughtBy: 'a function with rights of its own looks only where it should: peek()',
  },
  {
    name: 'a definer function anybody may call',
    sql: `create function peek() returns bigint language sql security definer set search_path = public, pg_temp
      as 'select count(*) from client'; alter function peek() owner to stipple_owner`,
    caughtBy: 'a function with rights of its own looks only where it should: peek()',
  },
  {
    name: 'a definer function of a superuser',
    sql: `create function peek() returns bigint language sql security definer set search_path = public, pg_temp
      as 'select count(*) from client'; revoke all on function peek() from public`,
    caughtBy: 'a function with rights of its own looks only where it should: peek()',
  },
  {
    name: 'the one definer function without its path',
    sql: 'alter function count_case_card() reset search_path',
    caughtBy: 'a function with rights of its own looks only where it should: count_case_card()',
  },
  {
    name: 'a view with the rights of its maker',
    sql: 'create view everybody as select * from client',
    caughtBy: 'a view reads with the rights of its reader: everybody',
  },
  {
    name: 'a materialised copy',
    sql: 'create materialized view everybody as select * from client',
    caughtBy: 'a view reads with the rights of its reader: everybody',
  },
  {
    name: 'a trigger nobody knows of',
    sql: `create trigger copies after insert on client for each row execute function count_case_card()`,
    caughtBy: 'triggers of clinic data are on the written list: client.copies',
  },
  {
    name: 'a public table whose writers do not wait for readers from memory',
    sql: 'drop trigger public_lock on case_card',
    caughtBy: 'whoever writes what the public login reads waits for readers from memory: case_card',
  },
  {
    name: 'a list that names a table which is gone',
    sql: 'drop table requirement_pack',
    caughtBy: 'the written lists name only what they mean: requirement_pack',
  },
  {
    name: 'a role that is gone',
    sql: 'alter role stipple_auth rename to somebody',
    caughtBy: 'all roles are there: stipple_auth',
  },
  {
    name: 'a function of somebody else',
    sql: `create function peek() returns int language sql as 'select 1'`,
    caughtBy: 'functions are the owner’s: peek()',
  },
];
