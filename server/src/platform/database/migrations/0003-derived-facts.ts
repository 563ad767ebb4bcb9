import { Migration } from '@mikro-orm/migrations';

/** What can be worked out is no longer kept: phases of photographs, days of publication, ends of courses, and no age is made up. */
export class DerivedFacts extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const KEY = 'stage, goal, skin_tone, scar, hair_colour, hair_length, age_band, healed_months, session_count';
const keyOf = (row: 'old' | 'new') => `${row}.stage, ${row}.goal, ${row}.skin_tone, ${row}.scar, ${row}.hair_colour,
      ${row}.hair_length, coalesce(${row}.age_band, ''), healed_months_of(${row}.healed_days), ${row}.session_count`;

const statements = [
  `alter table "photo" drop column "phase", drop column "session_number", drop column "minutes_after_session"`,
  `alter table "publication" drop column "published_on"`,
  `alter table "course" drop column "finished_on"`,
  `alter table "case_card" alter column "age_band" drop not null`,
  `create or replace function count_case_card() returns trigger language plpgsql security definer set search_path = public, pg_temp as $count$
begin
  -- Most changes of a card change no count; touching its row all the same would make two who publish wait in a circle.
  if tg_op = 'UPDATE' and old.is_counted = new.is_counted and (${keyOf('old')}) = (${keyOf('new')}) then
    return null;
  end if;
  if tg_op in ('UPDATE', 'DELETE') and old.is_counted then
    update case_facet set count = count - 1 where (${KEY}) = (${keyOf('old')});
    delete from case_facet where (${KEY}) = (${keyOf('old')}) and count = 0;
  end if;
  if tg_op in ('INSERT', 'UPDATE') and new.is_counted then
    insert into case_facet (${KEY}, count) values (${keyOf('new')}, 1)
    on conflict (${KEY}) do update set count = case_facet.count + 1;
  end if;
  return null;
end $count$`,
];
