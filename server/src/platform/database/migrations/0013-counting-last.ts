import { Migration } from '@mikro-orm/migrations';

/**
 * Published cases are counted when a transaction ends. Its other locks are all taken by then, and the one for counting
 * is let go with them: two that change many cards in different orders can no longer wait for each other in a circle.
 */
export class CountingLast extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const KEY = 'stage, goal, skin_tone, scar, hair_colour, hair_length, age_band, healed_months, session_count';
const keyOf = (row: 'old' | 'new') => `${row}.stage, ${row}.goal, ${row}.skin_tone, ${row}.scar, ${row}.hair_colour,
      ${row}.hair_length, coalesce(${row}.age_band, ''), healed_months_of(${row}.healed_days), ${row}.session_count`;

const statements = [
  `create or replace function count_case_card() returns trigger language plpgsql security definer set search_path = public, pg_temp as $count$
begin
  -- Most changes of a card change no count.
  if tg_op = 'UPDATE' and old.is_counted = new.is_counted and (${keyOf('old')}) = (${keyOf('new')}) then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('case_facet', 0));
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
  `drop trigger case_card_count on case_card`,
  `create constraint trigger case_card_count after insert or update or delete on case_card
    deferrable initially deferred for each row execute function count_case_card()`,
];
