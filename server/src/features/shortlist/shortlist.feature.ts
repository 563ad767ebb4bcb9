import type { Feature } from '../../platform/feature.ts';
import { ShortlistResolver } from './shortlist.resolver.ts';

export const shortlistFeature: Feature = { resolvers: [ShortlistResolver] };
