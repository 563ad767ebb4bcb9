import type { Feature } from '../platform/feature.ts';

/** Everything the server can do, in order of dependence: a feature may borrow from those above it. */
export const features: readonly Feature[] = [];
