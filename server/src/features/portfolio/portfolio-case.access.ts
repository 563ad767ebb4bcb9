import type { Viewer } from '../../platform/access/viewer.ts';

/** Owners and managers publish and withdraw any case; technicians their own; the front desk none. */
export function canPublishPortfolioCase(viewer: Viewer, portfolioCase: { technicianId: string }): boolean {
  if (viewer.kind !== 'member') return false;
  if (viewer.roles.includes('OWNER') || viewer.roles.includes('MANAGER')) return true;
  return viewer.roles.includes('TECHNICIAN') && viewer.technicianId === portfolioCase.technicianId;
}
