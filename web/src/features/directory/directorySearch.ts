import { GOALS, type Goal, PERSON_NAME_MAX, STAGES, type Stage } from '@stipple/contract';

/** Who is looked for, as the address holds it: `/technicians?town=Leeds&goal=HAIRLINE&healed=yes`. */
export interface DirectorySearch {
  name?: string;
  /** A town as somebody wrote it. */
  town?: string;
  /** Id of a town, where its name alone would not do. */
  near?: string;
  km?: number;
  goal?: Goal;
  stage?: Stage;
  /** Only people and places with a case healed from day 28. */
  healed?: 'yes';
}

const TOWN_NAME_MAX = 80;
const KM_MAX = 500;

/** Reads an address that anybody may have written: what is not understood is left out, in one order. */
export function readDirectorySearch(raw: Record<string, unknown>): DirectorySearch {
  const town = textIn(raw.town, TOWN_NAME_MAX);
  const near = raw.town === '' ? undefined : placeIdIn(raw.near);
  const search: DirectorySearch = {
    name: textIn(raw.name, PERSON_NAME_MAX),
    town,
    near,
    km: town || near ? kilometresIn(raw.km) : undefined,
    goal: oneOf(GOALS, raw.goal),
    stage: oneOf(STAGES, raw.stage),
    healed: oneOf(['yes'] as const, raw.healed),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** How many filters a reader would count: a town and its distance are one. */
export const countDirectoryFilters = ({ name, town, near, goal, stage, healed }: DirectorySearch) =>
  [name, town ?? near, goal, stage, healed].filter(Boolean).length;

/** The whole list, and the list behind one goal, one stage or healed work. What readers write themselves is endless. */
export function isDirectoryIndexed(search: DirectorySearch) {
  const { name, town, near } = search;
  return !name && !town && !near && countDirectoryFilters(search) <= 1;
}

/** The address of a list without its place. */
export function withoutTown({ town: _town, near: _near, km: _km, ...rest }: DirectorySearch): DirectorySearch {
  return rest;
}

function textIn(value: unknown, most: number) {
  const text = typeof value === 'string' ? value.trim().slice(0, most).trim() : '';
  return text || undefined;
}

const placeIdIn = (value: unknown) => (typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : undefined);

function oneOf<Value extends string>(known: readonly Value[], value: unknown): Value | undefined {
  const parts = typeof value === 'string' ? value.split(',') : [];
  return known.find((word) => parts.includes(word));
}

function kilometresIn(value: unknown) {
  const km = typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value;
  return typeof km === 'number' && Number.isInteger(km) && km > 0 && km <= KM_MAX ? km : undefined;
}
