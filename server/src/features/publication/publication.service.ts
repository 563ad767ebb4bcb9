import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { projectTechnician } from '../directory/project-technician.service.ts';
import { type ClinicCase, publishPortfolioCase, withdrawPortfolioCase } from '../portfolio/portfolio-case.service.ts';

/** Makes a case public, and counts it among the published ones of its technician. */
export const publish = (context: ServiceContext, id: string): Promise<ClinicCase> =>
  withTechnician(context, publishPortfolioCase(context, id));

/** Takes a case down, and no longer counts it. */
export const withdraw = (context: ServiceContext, id: string): Promise<ClinicCase> =>
  withTechnician(context, withdrawPortfolioCase(context, id));

/** A technician's page says how many finished treatments are published: never another number than the cases it shows. */
async function withTechnician({ em, clock }: ServiceContext, changing: Promise<ClinicCase>): Promise<ClinicCase> {
  const changed = await changing;
  await projectTechnician(em, changed.technicianId, clock.now());
  return changed;
}
