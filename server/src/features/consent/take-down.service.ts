import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { actAsJob } from '../../platform/tenancy/act-as-job.ts';
import { projectTechnician } from '../directory/project-technician.service.ts';

/**
 * Ends what is public of a treatment and gives the references of its cases. Cards go with the publication by foreign key;
 * the addresses of the pictures stay, to answer "gone".
 */
export function takeDownPublications(
  em: ServiceContext['em'],
  { clinicId, courseId, now }: { clinicId: string; courseId: string; now: Date },
): Promise<string[]> {
  return actAsJob(em, { reason: 'a consent was withdrawn', clinicId }, async () => {
    const cases = await em.execute<{ reference: string; technicianId: string }[]>(
      `delete from publication p using portfolio_case c
      where (c.clinic_id, c.id) = (p.clinic_id, p.portfolio_case_id) and c.course_id = ?
      returning c.reference, c.technician_id "technicianId"`,
      [courseId],
    );
    for (const technicianId of new Set(cases.map((found) => found.technicianId)))
      await projectTechnician(em, technicianId, now);
    return cases.map((found) => found.reference);
  });
}
