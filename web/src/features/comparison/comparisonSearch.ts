import { COMPARED_MAX, type Goal, GOALS, type Stage, STAGES } from '@stipple/contract';

/** Who is compared on what: `/compare?technicians=aisha-khan,tom-reid&stage=NORWOOD_V`. */
export interface ComparisonSearch {
  technicians?: string[];
  stage?: Stage;
  goal?: Goal;
  /** Id of a town to tell distances from. */
  place?: string;
  /** Only rows in which they differ. */
  differences?: true;
}

/** Reads an address that anybody may have written: what is not understood is left out, who comes fifth too. */
export function readComparisonSearch(raw: Record<string, unknown>): ComparisonSearch {
  const stage = STAGES.find((known) => known === raw.stage);
  const goal = GOALS.find((known) => known === raw.goal);
  const slugs = slugsIn(raw.technicians).slice(0, COMPARED_MAX);
  return {
    ...(slugs.length > 0 && { technicians: slugs }),
    ...(stage && { stage }),
    ...(goal && { goal }),
    ...(typeof raw.place === 'string' && /^[\w:-]{1,40}$/.test(raw.place) && { place: raw.place }),
    ...((raw.differences === 'true' || raw.differences === true) && { differences: true }),
  };
}

/** Slugs of an address, each once; a list with commas, or already taken apart. */
export function slugsIn(value: unknown): string[] {
  const parts = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : [];
  return [...new Set(parts.map((part) => part.trim()))].filter((part) => /^[\w-]{1,120}$/.test(part));
}

/** The same comparison without one of them. */
export function without(search: ComparisonSearch, slug: string): ComparisonSearch {
  const technicians = search.technicians?.filter((one) => one !== slug);
  return { ...search, technicians };
}
