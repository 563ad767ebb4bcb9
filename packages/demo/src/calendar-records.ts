import type { AppointmentKind, AppointmentState } from '@stipple/contract';

/** What a clinic's calendar is made of. */
export interface DemoClinicCalendar {
  readonly rooms: readonly DemoRoom[];
  readonly openingHours: readonly DemoOpeningHours[];
  readonly closures: readonly DemoClosure[];
  readonly workingHours: readonly DemoWorkingHours[];
  readonly appointments: readonly DemoAppointment[];
}

export interface DemoRoom {
  readonly id: string;
  readonly locationId: string;
  readonly name: string;
}

export interface DemoOpeningHours {
  readonly id: string;
  readonly locationId: string;
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
}

export interface DemoClosure {
  readonly id: string;
  readonly locationId: string;
  readonly firstOn: string;
  readonly lastOn: string;
  readonly reason: string;
}

export interface DemoWorkingHours {
  readonly id: string;
  readonly technicianId: string;
  readonly locationId: string;
  readonly weekday: number;
  readonly starts: string;
  readonly ends: string;
}

export interface DemoAppointment {
  readonly id: string;
  readonly kind: AppointmentKind;
  readonly state: AppointmentState;
  readonly technicianId: string;
  readonly locationId: string;
  readonly roomId: string;
  readonly clientId: string | null;
  readonly courseId: string | null;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly sessionNumber: number | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly bookedAt: string;
}
