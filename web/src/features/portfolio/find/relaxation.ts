import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FindSearch } from './findSearch.ts';
import type { FindFacets } from './useFindPage.ts';

export interface Relaxation {
  label: MessageDescriptor;
  change: Partial<FindSearch>;
  /** Cases that fit when only this filter goes. */
  count: number;
}

/** Totals asked for on their own: these filters have no list of counts. */
interface AskedTotals {
  near?: number;
  healed?: number;
  price?: number;
  scar?: number;
  age?: number;
}

/** Of all filters in force, the one whose going brings the most cases; none when no single one helps. */
export function bestRelaxation(search: FindSearch, facets: FindFacets, asked: AskedTotals): Relaxation | undefined {
  const offers: (Relaxation & { isInForce: unknown })[] = [
    { isInForce: search.stage, label: msg`Any stage`, change: { stage: undefined }, count: sum(facets.stages) },
    { isInForce: search.tone, label: msg`Any skin tone`, change: { tone: undefined }, count: sum(facets.skinTones) },
    { isInForce: search.goal, label: msg`Any goal`, change: { goal: undefined }, count: sum(facets.goals) },
    {
      isInForce: search.hair,
      label: msg`Any hair colour`,
      change: { hair: undefined },
      count: sum(facets.hairColours),
    },
    {
      isInForce: search.length,
      label: msg`Any hair length`,
      change: { length: undefined },
      count: sum(facets.hairLengths),
    },
    {
      isInForce: search.sessions,
      label: msg`Any number of sessions`,
      change: { sessions: undefined },
      count: sum(facets.sessions),
    },
    {
      isInForce: search.near,
      label: msg`Anywhere`,
      change: { near: undefined, km: undefined },
      count: asked.near ?? 0,
    },
    { isInForce: search.healed, label: msg`Any healed age`, change: { healed: undefined }, count: asked.healed ?? 0 },
    { isInForce: search.scar, label: msg`With or without scars`, change: { scar: undefined }, count: asked.scar ?? 0 },
    { isInForce: search.age, label: msg`Any age`, change: { age: undefined }, count: asked.age ?? 0 },
    { isInForce: search.price, label: msg`Any price`, change: { price: undefined }, count: asked.price ?? 0 },
  ];

  return offers
    .filter(({ isInForce, count }) => isInForce !== undefined && count > 0)
    .toSorted((a, b) => b.count - a.count)[0];
}

/** A list of counts ignores its own selection, and each case carries one value: the sum is the total without it. */
function sum(facets: readonly { count: number }[]) {
  return facets.reduce((total, { count }) => total + count, 0);
}
