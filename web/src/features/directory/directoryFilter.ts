import type { ClinicFilter } from '../../gql/graphql.ts';
import { radiusAround } from '../../ui/locale/radii.ts';
import type { DirectorySearch } from './directorySearch.ts';

/** The question to the server behind a search; null where everybody is asked for, so equal searches ask alike. */
export function directoryFilter(search: DirectorySearch, townId: string | undefined): ClinicFilter | null {
  const cases = casesIn(search);
  const filter: ClinicFilter = {
    ...(search.name && { name: search.name }),
    ...(townId && { near: { placeId: townId, radiusKm: search.km ?? radiusAround(townId) } }),
    ...(cases && { cases }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

function casesIn({ goal, stage, healed }: DirectorySearch): ClinicFilter['cases'] {
  if (!goal && !stage && !healed) return undefined;
  return {
    ...(goal && { goals: [goal] }),
    ...(stage && { stages: [stage] }),
    // Healed begins on day 28, before the first whole month.
    ...(healed && { healedMonthsAtLeast: 0 }),
  };
}
