import type { Feature } from '../../platform/feature.ts';
import { PlaceResolver } from './place.resolver.ts';

export const placeFeature: Feature = { resolvers: [PlaceResolver] };
