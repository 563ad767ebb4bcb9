/**
 * Reads `?stage=A,B&page=2` as plain text values; each page's own reader gives them their types. A form sent without
 * scripts repeats a name for each of its boxes; that is a list as well.
 */
export function parseSearch(text: string): Record<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text))
    values.set(name, [values.get(name), value].filter(Boolean).join(','));
  return Object.fromEntries(values);
}

/** Writes a search as a person would: lists with commas, nothing for what is not set. */
export function stringifySearch(search: Record<string, unknown>) {
  const parameters = Object.entries(search)
    .map(([name, value]) => `${encodeURIComponent(name)}=${textOf(value)}`)
    .filter((pair) => !pair.endsWith('='));

  return parameters.length > 0 ? `?${parameters.join('&')}` : '';
}

/** A comma stays a comma, so that a list reads the same before and after its page has taken it apart. */
function textOf(value: unknown) {
  if (value === undefined || value === null || value === false) return '';
  const parts = Array.isArray(value) ? value : [value];
  return encodeURIComponent(parts.join(',')).replaceAll('%2C', ',');
}
