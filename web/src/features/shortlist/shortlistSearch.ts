/** A list that somebody was sent: `/shortlist?technicians=aisha-khan,tom-reid`. */
export interface ShortlistSearch {
  technicians?: string[];
}

const MOST = 20;

/** Reads an address that anybody may have written. */
export function readShortlistSearch(raw: Record<string, unknown>): ShortlistSearch {
  const given = raw.technicians;
  const parts = Array.isArray(given) ? given.map(String) : typeof given === 'string' ? given.split(',') : [];
  const slugs = [...new Set(parts)].filter((part) => /^[\w-]{1,120}$/.test(part)).slice(0, MOST);
  return slugs.length > 0 ? { technicians: slugs } : {};
}
