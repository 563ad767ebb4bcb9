import { Migration } from '@mikro-orm/migrations';

/** Lets a clinic find a client by name however it is typed: without marks, in lower case. */
export class ClientSearch extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  // Marks of Latin, Hebrew and Arabic letters; letters that no normal form takes apart are named.
  `create function plain_text(words text) returns text language sql immutable strict parallel safe
set search_path = pg_catalog, pg_temp as
$plain$ select lower(replace(replace(translate(regexp_replace(normalize(words, NFKD),
  '[\\u0300-\\u036f\\u0591-\\u05c7\\u064b-\\u065f\\u0670]', '', 'g'), 'łŁøØđĐħĦı', 'lLoOdDhHi'), 'ß', 'ss'), 'æ', 'ae')) $plain$`,
  `alter table "client" add column "search_name" text not null generated always as (plain_text(name)) stored`,
  `create index "client_clinic_id_search_name_id_index" on "client" ("clinic_id", "search_name", "id")`,
];
