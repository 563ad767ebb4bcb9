import { PERSON_NAME_MAX } from '@stipple/contract';

/** Who is looked for: `/technicians?name=aisha`. */
export interface TechnicianListSearch {
  name?: string;
}

/** Reads an address that anybody may have written. */
export function readTechnicianListSearch(raw: Record<string, unknown>): TechnicianListSearch {
  const name = typeof raw.name === 'string' ? raw.name.trim().slice(0, PERSON_NAME_MAX) : '';
  return name ? { name } : {};
}
