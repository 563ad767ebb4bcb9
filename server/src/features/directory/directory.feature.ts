import type { Feature } from '../../platform/feature.ts';
import { ClinicResolver } from './clinic.resolver.ts';
import { ComparisonResolver } from './comparison.resolver.ts';
import { TechnicianResolver } from './technician.resolver.ts';

export const directoryFeature: Feature = { resolvers: [TechnicianResolver, ClinicResolver, ComparisonResolver] };
