import { HEALED_MONTH_STEPS } from '@stipple/contract';
import type { Statement } from '../../platform/graphql/request-context.ts';
import type { PortfolioCaseFilter } from './portfolio-case-filter.types.ts';
import type { PortfolioCaseFacets } from './portfolio-case-facets.types.ts';
import { named, Values } from '../../platform/database/sql-statement.ts';
import { allOf, cardConditions, classConditions, type Condition } from './portfolio-case-search.service.ts';

export interface FacetRow {
  facet: string;
  value: string;
  count: number;
}

const FACET_COLUMNS = [
  ['stages', 'stage'],
  ['goals', 'goal'],
  ['skinTones', 'skin_tone'],
  ['hairColours', 'hair_colour'],
  ['hairLengths', 'hair_length'],
  ['sessions', 'session_count'],
] as const;

const DIMENSIONS = 'stage, goal, skin_tone, scar, hair_colour, hair_length, age_band, session_count';

/** Counts for every facet in one statement. From the summary table where that holds all the filter asks for. */
export function facetsStatement(filter: PortfolioCaseFilter, now: Date): Statement {
  const values = new Values();
  const moment = `${values.add(now)}::timestamptz`;
  const fromSummary = canUseSummary(filter);
  const conditions = fromSummary ? summaryConditions(filter, values) : cardConditions(filter, values, now);
  const source = fromSummary
    ? facetSource(moment)
    : `select ${DIMENSIONS}, healed_days, healed_months_of(healed_days) healed_months, 1 n
      from case_card where listed_during @> ${moment} and ${allOf(conditions.filter(isUncounted))}`;
  const counted = fromSummary ? conditions : conditions.filter((condition) => !isUncounted(condition));
  const except = (facet: Condition['facet']) => allOf(counted.filter((condition) => condition.facet !== facet));
  const parts = [
    `select 'total' facet, '' value, coalesce(sum(n), 0)::int count from f where ${allOf(counted)}`,
    `select 'healedSix', '', coalesce(sum(n), 0)::int from f where healed_months >= 6 and ${allOf(counted)}`,
    ...FACET_COLUMNS.map(
      ([facet, column]) =>
        `select '${facet}', ${column}::text, sum(n)::int from f where ${except(facet)} group by ${column}`,
    ),
    ...HEALED_MONTH_STEPS.map(
      (months) =>
        `select 'healed', '${months}', coalesce(sum(n), 0)::int from f where healed_months >= ${months} and ${except('healed')}`,
    ),
  ];
  const text = `with s as (${source}), f as (select * from s where ${countsSomewhere(counted)}) ${parts.join(' union all ')}`;
  return named('facets', text, values);
}

/** Every list of counts leaves its own selection out: what fails two of them is in none, and is read once instead of often. */
function countsSomewhere(conditions: readonly Condition[]): string {
  const [always, selections] = [conditions.filter(isUncounted), conditions.filter((one) => !isUncounted(one))];
  const held = selections.map(({ sql }) => `coalesce(${sql}, false)::int`).join(' + ');
  return selections.length < 2 ? allOf(always) : `${held} >= ${selections.length - 1} and ${allOf(always)}`;
}

/** Whether a condition belongs to no facet (place, price, people): it then holds for every count alike. */
const isUncounted = ({ facet }: Condition): boolean => facet === undefined;

/** The summary knows neither price nor place nor people, and healed ages only in its steps. */
function canUseSummary(filter: PortfolioCaseFilter): boolean {
  const months = filter.healedMonthsAtLeast ?? 6;
  const isStep = HEALED_MONTH_STEPS.some((step) => step === months);
  const others = [filter.near, filter.priceAtMostCents, filter.technicianSlug, filter.clinicSlug];
  return isStep && others.every((value) => value === null || value === undefined);
}

function summaryConditions(filter: PortfolioCaseFilter, values: Values): Condition[] {
  const conditions = classConditions(filter, values);
  const months = filter.healedMonthsAtLeast;
  if (months === null || months === undefined) return conditions;
  return [...conditions, { facet: 'healed', sql: `healed_months >= ${values.add(months)}` }];
}

/** The summary, corrected by the few cards whose technician's papers began or ceased to count since it was written. */
export const facetSource = (moment: string): string => `
  select ${DIMENSIONS}, healed_months, count n from case_facet
  union all
  select ${DIMENSIONS}, healed_months_of(healed_days), (listed_during @> ${moment})::int - is_counted::int
  from case_card where next_change_at <= ${moment}`;

export function facetsFrom(rows: readonly FacetRow[]): PortfolioCaseFacets {
  const of = (facet: string) => rows.filter((row) => row.facet === facet && row.count > 0);
  const first = (facet: string) => rows.find((row) => row.facet === facet)?.count ?? 0;
  const list = (facet: string) =>
    of(facet)
      .map(({ value, count }) => ({ value, count }))
      .toSorted((a, b) => a.value.localeCompare(b.value, 'en'));
  return {
    total: first('total'),
    healedSixMonthsTotal: first('healedSix'),
    stages: list('stages'),
    goals: list('goals'),
    skinTones: list('skinTones'),
    hairColours: list('hairColours'),
    hairLengths: list('hairLengths'),
    healed: of('healed').map(({ value, count }) => ({ months: Number(value), count })),
    sessions: of('sessions')
      .map(({ value, count }) => ({ sessions: Number(value), count }))
      .toSorted((a, b) => a.sessions - b.sessions),
  };
}
