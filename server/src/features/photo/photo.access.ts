import type { Viewer } from '../../platform/access/viewer.ts';

interface PhotoAsked {
  /** Whose course or enquiry it belongs to. */
  technicianId: string | null;
}

const mayDoAnything = (viewer: Viewer): boolean =>
  viewer.kind === 'member' && (viewer.roles.includes('OWNER') || viewer.roles.includes('MANAGER'));

const isTheirTechnician = (viewer: Viewer, { technicianId }: PhotoAsked): boolean =>
  viewer.kind === 'member' && viewer.technicianId !== undefined && viewer.technicianId === technicianId;

/**
 * Owners and managers see their clinic's photographs, technicians those of their own work and enquiries, the front desk
 * those of enquiries only, clients their own (what the scope finds at all).
 */
export function canSeePhoto(viewer: Viewer, photo: PhotoAsked & { purpose: string }): boolean {
  if (viewer.kind === 'client') return true;
  if (mayDoAnything(viewer) || isTheirTechnician(viewer, photo)) return true;
  return viewer.kind === 'member' && viewer.roles.includes('FRONT_DESK') && photo.purpose === 'ENQUIRY';
}

/** Owners and managers add photographs to any course, technicians to their own. */
export const canAddPhoto = (viewer: Viewer, course: PhotoAsked): boolean =>
  mayDoAnything(viewer) || isTheirTechnician(viewer, course);
