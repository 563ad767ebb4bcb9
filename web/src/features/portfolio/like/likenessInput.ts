import type { LikenessInput } from '../../../gql/graphql.ts';
import { RADIUS_KM_DEFAULT } from '../../../ui/locale/radii.ts';
import type { FindSearch } from '../find/findSearch.ts';

/** What the reader tells of themselves, from the address; undefined until it is enough to rank by. Of a list the first counts. */
export function likenessInput(search: FindSearch): LikenessInput | undefined {
  const { stage, goal, tone, scar, hair, length, age, near, km = RADIUS_KM_DEFAULT } = search;
  if (!stage && !goal) return undefined;

  const told = {
    stage: first(stage),
    goals: goal,
    skinTone: first(tone),
    scar: first(scar),
    hairColour: first(hair),
    hairLength: first(length),
    ageBand: first(age),
    near: near && { placeId: near, radiusKm: km },
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

const first = <Value>(values: readonly Value[] | undefined) => values?.[0];
