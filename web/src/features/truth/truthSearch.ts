/** Whose measured numbers stand beside the sources: `/what-is-true?clinic=northline-smp`. */
export interface TruthSearch {
  clinic?: string;
}

const SLUG_MAX = 120;

/** Reads an address that anybody may have written. */
export function readTruthSearch(raw: Record<string, unknown>): TruthSearch {
  const clinic = typeof raw.clinic === 'string' ? raw.clinic.trim().slice(0, SLUG_MAX) : '';
  return clinic ? { clinic } : {};
}
