import type { Feature } from '../../platform/feature.ts';
import { MeasurementResolver } from './measurement.resolver.ts';

export const measurementFeature: Feature = { resolvers: [MeasurementResolver] };
