import type { Feature } from '../../platform/feature.ts';
import { PublicationResolver } from './publication.resolver.ts';

export const publicationFeature: Feature = { resolvers: [PublicationResolver] };
