import {
  type Effect,
  MEASURES,
  type Measure,
  SHARES,
  type Share,
  type Stage,
  STATISTIC_MIN_COUNT,
} from '@stipple/contract';
import { dayIn } from '../../platform/clock.ts';
import type { PublicSql, Statement } from '../../platform/graphql/request-context.ts';
import type { Measurements } from './measurements.types.ts';

interface Scope {
  /** Null: the whole platform. */
  clinicSlug: string | null;
  now: Date;
}

interface NumberRow {
  kind: Measure | Share;
  stage: Stage | '';
  count: number;
  median: number;
  reached: number;
  from: string;
  to: string;
}

/** Rows of the clinics on show that count today, with `$1` a day and `$2` a clinic's slug or null. */
const COUNTED = `select v.* from measured_value v join clinic_public c using (clinic_id)
  where v.counts_from <= $1::date and ($2::text is null or c.slug = $2)`;

/**
 * Over all classes and for each, from no fewer records than are honest. The median is the value in the middle, or the
 * mean of the two, found by counting up; a row stands for `n` records.
 */
const numbersStatement = ({ clinicSlug, now }: Scope): Statement => ({
  name: 'measured-numbers',
  text: `with v as (select kind, w.stage, value, sum(count)::int n, min(first_on) f, max(last_on) l
      from (${COUNTED}) m cross join lateral (values (''), (m.word)) w(stage) where kind <> 'EFFECT' group by 1, 2, 3),
    c as (select v.*, sum(n) over w upto, sum(n) over (partition by kind, stage) total
      from v window w as (partition by kind, stage order by value))
    select kind, stage, max(total)::int count, sum(value * n)::int reached,
      (min(value) filter (where upto >= (total + 1) / 2) + min(value) filter (where upto >= total / 2 + 1))::float8 / 2 median,
      min(f)::text "from", max(l)::text "to"
    from (select kind, stage, value, n, f, l, upto::int upto, total::int total from c) c
    where total >= ${STATISTIC_MIN_COUNT} group by kind, stage order by kind, stage`,
  values: [dayIn('UTC', now), clinicSlug],
});

const effectsStatement = ({ clinicSlug, now }: Scope): Statement => ({
  name: 'measured-effects',
  text: `select word effect, sum(count)::int count from (${COUNTED}) m where kind = 'EFFECT'
    group by word order by 2 desc, 1`,
  values: [dayIn('UTC', now), clinicSlug],
});

const clinicsStatement = ({ clinicSlug, now }: Scope): Statement => ({
  name: 'measured-clinics',
  text: `select (select count(distinct clinic_id)::int from (${COUNTED}) m) "clinicCount",
    (select name from clinic_public where slug = $2) "clinicName"`,
  values: [dayIn('UTC', now), clinicSlug],
});

/** Null for a clinic that is not on show. */
export async function readMeasurements(publicSql: PublicSql, scope: Scope): Promise<Measurements | null> {
  const [clinics] = await publicSql<{ clinicCount: number; clinicName: string | null }>(clinicsStatement(scope));
  if (!clinics || (scope.clinicSlug !== null && clinics.clinicName === null)) return null;
  const numbers = await publicSql<NumberRow>(numbersStatement(scope));
  const ofEffects = numbers.some(({ kind }) => kind === 'EFFECT_RECORDED');
  return {
    ...clinics,
    medians: numbers.flatMap(({ kind, stage, reached: _sum, ...row }) =>
      isMeasure(kind) ? [{ ...row, measure: kind, stage: stage || null }] : [],
    ),
    shares: numbers.flatMap(({ kind, stage, median: _none, ...row }) =>
      isShare(kind) && stage === '' ? [{ ...row, share: kind }] : [],
    ),
    effects: ofEffects ? await publicSql<{ effect: Effect; count: number }>(effectsStatement(scope)) : [],
  };
}

const isMeasure = (kind: string): kind is Measure => MEASURES.some((measure) => measure === kind);
const isShare = (kind: string): kind is Share => SHARES.some((share) => share === kind);
