import { reachOf } from '../../platform/access/permission-table.ts';
import type { Viewer } from '../../platform/access/viewer.ts';

/** Owners and managers publish and withdraw any case; technicians their own; the front desk none. */
export function canPublishPortfolioCase(viewer: Viewer, portfolioCase: { technicianId: string }): boolean {
  const reach = reachOf(viewer, 'publishPortfolioCase');
  if (reach !== 'OWN') return reach === 'ALL';
  return viewer.kind === 'member' && viewer.technicianId === portfolioCase.technicianId;
}
