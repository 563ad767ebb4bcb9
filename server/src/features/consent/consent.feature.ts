import type { Feature } from '../../platform/feature.ts';
import { ConsentResolver } from './consent.resolver.ts';

export const consentFeature: Feature = { resolvers: [ConsentResolver] };
