import {
  AGE_BANDS,
  type AgeBand,
  GOALS,
  type Goal,
  HAIR_COLOURS,
  HAIR_LENGTHS,
  type HairColour,
  type HairLength,
  PORTFOLIO_CASE_SORTS,
  type PortfolioCaseSort,
  type Scar,
  SCARS,
  SKIN_TONES,
  type SkinTone,
  STAGES,
  type Stage,
} from '@stipple/contract';
import { radiusAround } from '../../../ui/locale/radii.ts';

/** What is looked for, as the address holds it: `/find?stage=NORWOOD_V&tone=III&healed=6`. */
export interface FindSearch {
  stage?: Stage[];
  tone?: SkinTone[];
  goal?: Goal[];
  hair?: HairColour[];
  length?: HairLength[];
  scar?: Scar[];
  age?: AgeBand[];
  sessions?: number[];
  /** Whole months since the last session, at least. */
  healed?: number;
  /** Id of a town. */
  near?: string;
  km?: number;
  /** Highest price in whole units of the clinic's own currency. */
  price?: number;
  sort?: PortfolioCaseSort;
  /** By distance, or by likeness to oneself; the list when left out. */
  view?: FindView;
}

export const FIND_VIEWS = ['map', 'mine'] as const;
export type FindView = (typeof FIND_VIEWS)[number];

export const PRICES = [1000, 1500, 2000, 2500, 3000] as const;

const KM_MAX = 500;
const PRICE_MAX = 100_000;

/** Reads an address that anybody may have written: what is not understood is left out. */
export function readFindSearch(raw: Record<string, unknown>): FindSearch {
  const near = typeof raw.near === 'string' && /^[\w:-]{1,64}$/.test(raw.near) ? raw.near : undefined;
  const search: FindSearch = {
    stage: someOf(STAGES, raw.stage),
    tone: someOf(SKIN_TONES, raw.tone),
    goal: someOf(GOALS, raw.goal),
    hair: someOf(HAIR_COLOURS, raw.hair),
    length: someOf(HAIR_LENGTHS, raw.length),
    scar: someOf(SCARS, raw.scar),
    age: someOf(AGE_BANDS, raw.age),
    sessions: numbersIn(raw.sessions),
    healed: wholeNumber(raw.healed, 240),
    near,
    km: near ? (wholeNumber(raw.km, KM_MAX) ?? radiusAround(near)) : undefined,
    price: wholeNumber(raw.price, PRICE_MAX),
    sort: sortOf(raw.sort, near),
    view: someOf(FIND_VIEWS, raw.view)?.[0],
  };

  return withoutUnset(search);
}

/** Leaves out what is not set, so that two equal searches are written alike. */
export function withoutUnset(search: FindSearch): FindSearch {
  const set = Object.entries(search).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(set);
}

function partsOf(value: unknown) {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(',') : [];
}

function someOf<Value extends string>(known: readonly Value[], value: unknown): Value[] | undefined {
  const parts = new Set(partsOf(value));
  const kept = known.filter((word) => parts.has(word));
  return kept.length > 0 ? kept : undefined;
}

function numbersIn(value: unknown) {
  const kept = partsOf(typeof value === 'number' ? String(value) : value)
    .map((part) => wholeNumber(part, 20))
    .filter((part) => part !== undefined);
  return kept.length > 0 ? [...new Set(kept)].toSorted((a, b) => a - b) : undefined;
}

function wholeNumber(value: unknown, most: number) {
  const number = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number > 0 && number <= most ? number : undefined;
}

function sortOf(value: unknown, near: string | undefined) {
  const sort = someOf(PORTFOLIO_CASE_SORTS, value)?.[0];
  if (sort === 'HEALED_LONGEST' || (sort === 'NEAREST' && !near)) return undefined;
  return sort;
}
