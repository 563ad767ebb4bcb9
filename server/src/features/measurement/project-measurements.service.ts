import { healedDaysOf } from '@stipple/contract';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { FINISHED_COURSES } from '../session/session.service.ts';

/**
 * Writes how often a clinic's records hold each value. Call it, as a job, in the transaction that signs a session, files a
 * treatment photograph or records an effect. Temporary pigment is left out: it would mislead beside lasting work.
 */
export async function projectMeasurements(
  em: ServiceContext['em'],
  { clinicId, today }: { clinicId: string; today: string },
): Promise<void> {
  await em.flush();
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`measurements ${clinicId}`]);
  await em.execute('delete from measured_value where clinic_id = ?', [clinicId]);
  await em.execute(
    `with finished as (select * from ${FINISHED_COURSES} k where k.clinic_id = ? and k.technique = 'PERMANENT'),
    held as (${HELD}), sample as (${SAMPLES})
    insert into measured_value (clinic_id, kind, word, value, counts_from, count, first_on, last_on)
    select ?, kind, word, value, case when day_due <= ?::date then date '2000-01-01' else day_due end, count(*),
      min(day), max(day)
    from sample group by 2, 3, 4, 5`,
    [clinicId, clinicId, clinicId, today],
  );
}

/** Signed sessions of treatments, with the day of the one before; touch-ups are shorter and left out. */
const HELD = `select k.stage, s.held_on, round(extract(epoch from s.ends_at - s.starts_at) / 60)::int minutes,
    lag(s.held_on) over (partition by s.course_id order by s.number) previous_on
  from session s join course k on (k.clinic_id, k.id) = (s.clinic_id, s.course_id)
  where s.clinic_id = ? and s.signed_at is not null and k.touch_up_of_id is null and k.technique = 'PERMANENT'`;

const healed = (kind: string, days: number): string => `select '${kind}', k.stage,
    (exists (select 1 from photo f where (f.clinic_id, f.course_id) = (k.clinic_id, k.id) and f.purpose = 'TREATMENT'
      and f.taken_on - k.last_on >= ${days}))::int, k.last_on, k.last_on + ${days} from finished k`;

/** Each course, session or gap: what it is a value of, its class, the value, its day, and the day from which it counts. */
const SAMPLES = `select 'SESSIONS' kind, stage word, sessions::int "value", last_on "day", last_on day_due from finished
  union all select 'SESSION_MINUTES', stage, minutes, held_on, held_on from held
  union all select 'DAYS_BETWEEN_SESSIONS', stage, held_on - previous_on, held_on, held_on from held
    where previous_on is not null
  union all select 'MONTHS_TO_TOUCH_UP', k.stage,
    (extract(year from age(t.on_day, k.last_on)) * 12 + extract(month from age(t.on_day, k.last_on)))::int, t.on_day, t.on_day
    from finished k cross join lateral (select min(s.held_on) on_day from course u
      join session s on (s.clinic_id, s.course_id) = (u.clinic_id, u.id) and s.signed_at is not null
      where (u.clinic_id, u.touch_up_of_id) = (k.clinic_id, k.id)) t where t.on_day is not null
  union all ${healed('HEALED_PHOTO', healedDaysOf(0))}
  union all ${healed('HEALED_SIX_MONTHS', healedDaysOf(6))}
  union all ${healed('HEALED_TWELVE_MONTHS', healedDaysOf(12))}
  union all select 'EFFECT_RECORDED', k.stage, (exists (select 1 from adverse_event a
    where (a.clinic_id, a.course_id) = (k.clinic_id, k.id)))::int, k.last_on, k.last_on from finished k
  union all select 'EFFECT', e.effect, 1, k.last_on, k.last_on from finished k cross join lateral (
    select distinct a.effect from adverse_event a where (a.clinic_id, a.course_id) = (k.clinic_id, k.id)) e`;
