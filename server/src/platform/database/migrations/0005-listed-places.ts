import { Migration } from '@mikro-orm/migrations';
import { beyondFences } from './beyond-fences.ts';

/**
 * Cards and profiles know when each place may list their technician. What was written before is taken to be listed at all
 * its places, as it was shown; the next change of a paper, a place or the case writes it anew.
 */
export class ListedPlaces extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `alter table "case_card" add column "listed_here_during" tstzmultirange`,
  ...beyondFences('case_card', `update "case_card" set "listed_here_during" = "listed_during"`),
  `alter table "case_card" alter column "listed_here_during" set not null`,
  ...beyondFences(
    'technician_public',
    `update "technician_public" t set "places" = coalesce((select jsonb_agg(place || jsonb_build_object('listedDuring', t.listed_during::text))
    from jsonb_array_elements(t.places) place), '[]')`,
  ),
];
