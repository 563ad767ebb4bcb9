/** One value of one filter is a page of its own; combinations are as many as there are readers. */
export function isWorthIndexing(filters: Readonly<Record<string, unknown>>) {
  const chosen = Object.values(filters).flat();
  return chosen.length <= 1;
}
