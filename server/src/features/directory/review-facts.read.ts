import { type Goal, monthsBetween, type Stage } from '@stipple/contract';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { FINISHED_COURSES } from '../session/session.service.ts';

type Em = ServiceContext['em'];

interface ReviewRow {
  id: string;
  stage: Stage;
  goal: Goal;
  dayThreeScore: number | null;
  dayThreeText: string | null;
  monthTwelveScore: number | null;
  monthTwelveText: string | null;
  clinicAnswer: string | null;
  writtenOn: string;
  finishedOn: string;
}

const SHOWN_MAX = 50;

/** Reviews of finished courses, newest first, without who wrote them. */
export async function readReviews(em: Em, technicianId: string) {
  const rows = await em.execute<ReviewRow[]>(
    `select r.id, k.stage, k.goal, r.day_three_score "dayThreeScore", r.day_three_text "dayThreeText",
      r.month_twelve_score "monthTwelveScore", r.month_twelve_text "monthTwelveText", r.clinic_answer "clinicAnswer",
      r.written_on::text "writtenOn", k.last_on::text "finishedOn"
    from review r join ${FINISHED_COURSES} k on (k.clinic_id, k.id) = (r.clinic_id, r.course_id)
    where r.technician_id = ? order by r.written_on desc, r.id limit ${SHOWN_MAX}`,
    [technicianId],
  );
  return rows.map(({ finishedOn, ...review }) => ({
    ...review,
    monthsAfter: Math.max(0, monthsBetween(finishedOn, review.writtenOn)),
  }));
}
