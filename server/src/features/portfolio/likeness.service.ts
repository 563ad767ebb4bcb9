import {
  AGE_BANDS,
  type CaseTraits,
  GOALS,
  HAIR_COLOURS,
  HAIR_LENGTHS,
  type Likeness,
  LIKENESS_POINTS_MAX,
  likenessOf,
  SCARS,
  SKIN_TONES,
  STAGES,
} from '@stipple/contract';
import type { Values } from '../../platform/database/sql-statement.ts';

/** The likeness of cards as SQL. */
export interface LikenessSql {
  /** The distance of a row, in points. */
  readonly points: string;
  /** The columns it is made of. */
  readonly columns: readonly string[];
  /** What a row near enough must at least be; lets an index leave the others out. */
  readonly conditions: readonly string[];
}

interface PointTable {
  readonly column: string;
  /** Points by the value of the column; the empty text: not known. */
  readonly points: Readonly<Record<string, number>>;
}

/** Any case: a table of one trait reads nothing else of it. */
const ANY: CaseTraits = {
  stage: 'SCAR',
  goal: 'DENSITY',
  skinTone: 'I',
  scar: 'NONE',
  hairColour: 'BLACK',
  hairLength: 'SHAVED',
  ageBand: null,
};

/**
 * The published distance as SQL over `case_card` or `case_facet`. Every number in it comes from the contract's own
 * `likenessOf`, asked once for each value of a column; the database only looks up and adds.
 */
export function likenessSql(mine: Likeness, values: Values): LikenessSql {
  const tables = pointTables(mine);
  return {
    points: tables.length === 0 ? '0' : tables.map((table) => lookUp(table, values)).join(' + '),
    columns: tables.map(({ column }) => column),
    conditions: tables.flatMap(({ column, points }) => {
      const near = Object.keys(points).filter((value) => (points[value] ?? 0) <= LIKENESS_POINTS_MAX);
      return near.length === Object.keys(points).length ? [] : [`${column} = any(${values.add(near)}::text[])`];
    }),
  };
}

/** Only the age may be unknown; the summary then holds an empty text, a card nothing. */
export const known = (column: string, table = ''): string =>
  column === 'age_band' ? `coalesce(${table}${column}, '')` : `${table}${column}`;

const lookUp = ({ column, points }: PointTable, values: Values): string =>
  `(${values.add(JSON.stringify(points))}::jsonb ->> ${known(column)})::int`;

function pointTables({ stage, goals, skinTone, scar, hairColour, hairLength, ageBand }: Likeness): PointTable[] {
  const tables = [
    stage && tableOf('stage', STAGES, (value) => likenessOf({ stage }, { ...ANY, stage: value })),
    goals && goals.length > 0 && tableOf('goal', GOALS, (value) => likenessOf({ goals }, { ...ANY, goal: value })),
    skinTone && tableOf('skin_tone', SKIN_TONES, (value) => likenessOf({ skinTone }, { ...ANY, skinTone: value })),
    scar && tableOf('scar', SCARS, (value) => likenessOf({ scar }, { ...ANY, scar: value })),
    hairColour &&
      tableOf('hair_colour', HAIR_COLOURS, (value) => likenessOf({ hairColour }, { ...ANY, hairColour: value })),
    hairLength &&
      tableOf('hair_length', HAIR_LENGTHS, (value) => likenessOf({ hairLength }, { ...ANY, hairLength: value })),
    ageBand &&
      tableOf('age_band', [...AGE_BANDS, null], (value) => likenessOf({ ageBand }, { ...ANY, ageBand: value })),
  ];
  return tables.filter((table) => typeof table === 'object' && table !== null);
}

const tableOf = <Value extends string | null>(
  column: string,
  all: readonly Value[],
  likenessTo: (value: Value) => { points: number },
): PointTable => ({
  column,
  points: Object.fromEntries(all.map((value) => [value ?? '', likenessTo(value).points])),
});
