import { daysBetween, type Zone } from '@stipple/contract';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';

/** A recorded session as its course tells it. */
export interface CourseSession {
  number: number;
  heldOn: string;
  durationMinutes: number;
  daysSincePrevious: number | null;
  zones: Zone[];
}

type Row = Omit<CourseSession, 'daysSincePrevious'> & { courseId: string };

/** The signed sessions of each course, in order; courses without any are not in the map. */
export async function signedSessionsOf(
  em: ServiceContext['em'],
  courseIds: readonly string[],
): Promise<Map<string, CourseSession[]>> {
  if (courseIds.length === 0) return new Map();
  const rows = await em.execute<Row[]>(
    `select course_id "courseId", number, held_on::text "heldOn", zones,
      round(extract(epoch from ends_at - starts_at) / 60)::int "durationMinutes"
    from session where course_id in (?) and signed_at is not null order by course_id, number`,
    [courseIds],
  );
  return Map.groupBy(rows.map(withGap), (session) => session.courseId);
}

function withGap(session: Row, index: number, all: readonly Row[]): Row & CourseSession {
  const previous = all[index - 1];
  const isNext = previous?.courseId === session.courseId;
  return { ...session, daysSincePrevious: isNext ? daysBetween(previous.heldOn, session.heldOn) : null };
}

/**
 * Courses whose planned sessions are all signed, a row each, with how many there were and the day of the last (`sessions`,
 * `last_on`): SQL to select from. That a treatment is finished, and when, is read off its record and never typed. A
 * touch-up is no treatment of its own.
 */
export const FINISHED_COURSES = `(select k.*, s.sessions, s.last_on from course k
  cross join lateral (select count(*) sessions, max(s.held_on) last_on from session s
    where (s.clinic_id, s.course_id) = (k.clinic_id, k.id) and s.signed_at is not null) s
  where s.sessions >= k.planned_session_count and k.touch_up_of_id is null)`;
