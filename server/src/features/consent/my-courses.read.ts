import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { signedSessionsOf } from '../session/session.service.ts';
import type { SignedConsent } from './consent.types.ts';
import type { ClientCourse, PublishedCaseOfClient } from './my-courses.types.ts';

type Em = ServiceContext['em'];

type CourseRow = Omit<ClientCourse, 'sessions' | 'consents' | 'publishedCase'>;
type CaseRow = Omit<PublishedCaseOfClient, 'viewerCanConfirm'> & { courseId: string };
type ConsentRow = Omit<SignedConsent, 'givenAt' | 'withdrawnAt'> & {
  courseId: string;
  givenAt: string;
  withdrawnAt: string | null;
};

/**
 * The treatments of the client who asks, newest first, in every clinic. Runs under the client's own rights, which see no
 * staff list: a technician who has left is named by their clinic.
 */
export async function readMyCourses(em: Em, accountId: string): Promise<ClientCourse[]> {
  const courses = await em.execute<CourseRow[]>(
    `select k.id, k.goal, k.stage, k.planned_session_count "plannedSessionCount",
      coalesce(n.name, '') "clinicName", coalesce(t.name, n.name, '') "technicianName"
    from course k
    left join clinic_public n on n.clinic_id = k.clinic_id
    left join technician_public t on t.technician_id = k.technician_id
    where k.account_id = ? order by k.id desc`,
    [accountId],
  );
  const ids = courses.map((course) => course.id);
  if (ids.length === 0) return [];
  const sessions = await signedSessionsOf(em, ids);
  const consents = await readConsents(em, ids);
  const cases = await readPublishedCases(em, ids);
  return courses.map((course) => ({
    ...course,
    sessions: sessions.get(course.id) ?? [],
    consents: consents.get(course.id) ?? [],
    publishedCase: cases.get(course.id)?.[0] ?? null,
  }));
}

async function readConsents(em: Em, courseIds: readonly string[]) {
  const rows = await em.execute<ConsentRow[]>(
    `select id, course_id "courseId", purpose, channel, wording_version "wordingVersion", given_at "givenAt",
      withdrawn_at "withdrawnAt"
    from consent where course_id in (?) order by given_at desc, id desc`,
    [courseIds],
  );
  const consents = rows.map((row) => ({
    ...row,
    givenAt: new Date(row.givenAt),
    withdrawnAt: row.withdrawnAt === null ? null : new Date(row.withdrawnAt),
  }));
  return Map.groupBy(consents, (consent) => consent.courseId);
}

async function readPublishedCases(em: Em, courseIds: readonly string[]) {
  const rows = await em.execute<CaseRow[]>(
    `select c.id, c.reference, c.course_id "courseId", c.client_confirmed_on::text "clientConfirmedOn"
    from portfolio_case c join publication p on (p.clinic_id, p.portfolio_case_id) = (c.clinic_id, c.id)
    where c.course_id in (?)`,
    [courseIds],
  );
  const cases = rows.map((row) => ({ ...row, viewerCanConfirm: row.clientConfirmedOn === null }));
  return Map.groupBy(cases, (found) => found.courseId);
}
