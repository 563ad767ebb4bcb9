import type { Feature } from '../../platform/feature.ts';
import { ViewerResolver } from './viewer.resolver.ts';

export const staffFeature: Feature = { resolvers: [ViewerResolver] };
