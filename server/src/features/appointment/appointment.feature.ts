import type { Feature } from '../../platform/feature.ts';
import { AppointmentResolver } from './appointment.resolver.ts';

export const appointmentFeature: Feature = { resolvers: [AppointmentResolver] };
