import type { Feature } from '../../platform/feature.ts';
import { LikenessResolver } from './likeness.resolver.ts';
import { PortfolioCaseResolver } from './portfolio-case.resolver.ts';

export const portfolioFeature: Feature = { resolvers: [PortfolioCaseResolver, LikenessResolver] };
