export * from './error-codes.ts';
export * from './limits.ts';
export * from './photo-comparability.ts';
export * from './photo-elapsed.ts';
export * from './photo-refusals.ts';
export * from './sign-in.ts';
export * from './vocabulary.ts';
export * from './standing.ts';
