/** Most technicians a shortlist holds. */
export const SHORTLIST_MAX = 20;
/** Fewest and most technicians compared at a time. */
export const COMPARED_MIN = 2;
export const COMPARED_MAX = 4;

/** A technician somebody wants to come back to. The names are those they were added under. */
export interface Shortlisted {
  readonly slug: string;
  readonly name: string;
  readonly clinicName: string;
}

export interface MergedShortlist<Entry> {
  readonly entries: Entry[];
  /** What did not fit. */
  readonly leftOut: Entry[];
}

/**
 * Adds technicians to a shortlist, at its end or before the place `at` (from 0). Who is on it already keeps the place and
 * the names; beyond {@link SHORTLIST_MAX} nobody is added.
 */
export function mergeShortlists<Entry extends Shortlisted>(
  kept: readonly Entry[],
  added: readonly Entry[],
  at = kept.length,
): MergedShortlist<Entry> {
  const fresh = withoutTwins(added).filter(({ slug }) => kept.every((entry) => entry.slug !== slug));
  const room = Math.max(0, SHORTLIST_MAX - kept.length);
  return {
    entries: [...kept.slice(0, at), ...fresh.slice(0, room), ...kept.slice(at)],
    leftOut: fresh.slice(room),
  };
}

const withoutTwins = <Entry extends Shortlisted>(entries: readonly Entry[]): Entry[] =>
  entries.filter(({ slug }, index) => entries.findIndex((entry) => entry.slug === slug) === index);
