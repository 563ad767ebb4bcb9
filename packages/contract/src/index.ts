export * from './error-codes.ts';
export * from './limits.ts';
export * from './sign-in.ts';
export * from './vocabulary.ts';
export * from './standing.ts';
