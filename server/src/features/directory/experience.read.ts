import { type Goal, healedDaysOf, type Scar, type Stage, STATISTIC_MIN_COUNT } from '@stipple/contract';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { FINISHED_COURSES } from '../session/session.service.ts';

type Em = ServiceContext['em'];

/** Numbers from signed records. `undecidedFinishedOn`: last days of finished courses that nobody decided to show or not. */
export interface ExperienceFacts {
  completedCourses: number;
  healedSixMonths: number;
  healedTwelveMonths: number;
  medianSessions: number | null;
  medianSessionMinutes: number | null;
  sessionCount: number;
  stages: { stage: Stage; count: number }[];
  goals: { goal: Goal; count: number }[];
  scars: { scar: Scar; count: number }[];
  published: number;
  declined: number;
  undecidedFinishedOn: string[];
}

/** One row a finished course of the technician: its class, sessions, oldest healed photograph, and what became of it. */
const COURSES = `select k.id, k.stage, k.goal, k.last_on, k.declined_publication_on, k.sessions,
    (select max(f.taken_on - k.last_on) from photo f
      where (f.clinic_id, f.course_id) = (k.clinic_id, k.id) and f.purpose = 'TREATMENT') healed_days,
    exists (select 1 from portfolio_case c join publication p on (p.clinic_id, p.portfolio_case_id) = (c.clinic_id, c.id)
      where (c.clinic_id, c.course_id) = (k.clinic_id, k.id)) is_published
  from ${FINISHED_COURSES} k where k.technician_id = ?`;

interface CourseNumbers {
  completedCourses: number;
  healedSixMonths: number;
  healedTwelveMonths: number;
  medianSessions: number | null;
  published: number;
  declined: number;
  undecidedFinishedOn: string[];
}

export async function readExperience(em: Em, technicianId: string): Promise<ExperienceFacts> {
  const [[numbers], [minutes]] = [
    await readCourseNumbers(em, technicianId),
    await readSessionMinutes(em, technicianId),
  ];
  if (!numbers) throw new Error('An aggregate without groups answers one row.');
  return {
    ...numbers,
    medianSessions: numbers.completedCourses < STATISTIC_MIN_COUNT ? null : numbers.medianSessions,
    medianSessionMinutes: medianOf(minutes),
    sessionCount: minutes?.count ?? 0,
    stages: await countBy<{ stage: Stage; count: number }>(em, 'stage', technicianId),
    goals: await countBy<{ goal: Goal; count: number }>(em, 'goal', technicianId),
    scars: (await countBy<{ scar: Scar; count: number }>(em, 'scar', technicianId)).filter(
      ({ scar }) => scar !== 'NONE',
    ),
  };
}

const readCourseNumbers = (em: Em, technicianId: string) =>
  em.execute<CourseNumbers[]>(
    `with k as (${COURSES})
    select count(*)::int "completedCourses",
      (count(*) filter (where healed_days >= ${healedDaysOf(6)}))::int "healedSixMonths",
      (count(*) filter (where healed_days >= ${healedDaysOf(12)}))::int "healedTwelveMonths",
      percentile_cont(0.5) within group (order by sessions) "medianSessions",
      (count(*) filter (where is_published))::int published,
      (count(*) filter (where not is_published and declined_publication_on is not null))::int declined,
      coalesce(json_agg(last_on::text) filter (where not is_published and declined_publication_on is null), '[]')
        "undecidedFinishedOn"
    from k`,
    [technicianId],
  );

const readSessionMinutes = (em: Em, technicianId: string) =>
  em.execute<{ median: number | null; count: number }[]>(
    `select percentile_cont(0.5) within group (order by extract(epoch from s.ends_at - s.starts_at) / 60) median,
      count(*)::int count from session s join course k on (k.clinic_id, k.id) = (s.clinic_id, s.course_id)
    where s.technician_id = ? and s.signed_at is not null and k.touch_up_of_id is null`,
    [technicianId],
  );

/** Median minutes until an enquiry is answered, null under the smallest honest number, and of how many. */
export async function readReplies(
  em: Em,
  technicianId: string,
): Promise<{ medianReplyMinutes: number | null; replyCount: number }> {
  const [row] = await em.execute<{ median: number | null; count: number }[]>(
    `select percentile_cont(0.5) within group (order by extract(epoch from first_replied_at - sent_at) / 60) median,
      count(*)::int count from enquiry where technician_id = ? and first_replied_at is not null`,
    [technicianId],
  );
  return { medianReplyMinutes: medianOf(row), replyCount: row?.count ?? 0 };
}

function medianOf(row: { median: number | null; count: number } | undefined): number | null {
  if (!row || row.count < STATISTIC_MIN_COUNT || row.median === null) return null;
  return Math.round(row.median);
}

const countBy = <Row extends object>(em: Em, column: 'stage' | 'goal' | 'scar', technicianId: string): Promise<Row[]> =>
  em.execute<Row[]>(
    `select ${column}, count(*)::int count from ${FINISHED_COURSES} k where technician_id = ?
    group by ${column} order by count desc, ${column}`,
    [technicianId],
  );
