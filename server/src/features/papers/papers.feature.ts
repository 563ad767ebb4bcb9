import type { Feature } from '../../platform/feature.ts';
import { PaperMatrixResolver } from './paper-matrix.resolver.ts';

export const papersFeature: Feature = { resolvers: [PaperMatrixResolver] };
