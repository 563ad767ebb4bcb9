import type { Feature } from '../../platform/feature.ts';
import { ClientResolver, CourseOfClientResolver } from './client.resolver.ts';

export const clientFeature: Feature = { resolvers: [ClientResolver, CourseOfClientResolver] };
