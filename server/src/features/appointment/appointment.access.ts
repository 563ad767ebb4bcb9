import type { AppointmentState } from '@stipple/contract';
import { reaches } from '../../platform/access/permission-table.ts';
import type { Viewer } from '../../platform/access/viewer.ts';

interface ReachedAppointment {
  readonly technicianId: string;
  readonly state: AppointmentState;
}

/** What took place, or was called off, stays as it is. */
export const canChangeAppointment = (viewer: Viewer, appointment: ReachedAppointment): boolean =>
  appointment.state === 'BOOKED' && reaches(viewer, 'moveAppointment', appointment);
