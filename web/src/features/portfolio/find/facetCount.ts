interface Counted {
  value: string;
  count: number;
}

/** How many cases carry a value; a value that is not listed has none. Nothing while the answer is on its way. */
export function facetCount(facets: readonly Counted[] | undefined, value: string) {
  return facets && (facets.find((facet) => facet.value === value)?.count ?? 0);
}

/** The same list with or without one value. */
export function toggled<Value>(list: readonly Value[] | undefined, value: Value): Value[] {
  const now = list ?? [];
  return now.includes(value) ? now.filter((other) => other !== value) : [...now, value];
}
