import type { Feature } from '../../platform/feature.ts';
import { ConcernResolver } from './concern.resolver.ts';

export const concernFeature: Feature = { resolvers: [ConcernResolver] };
