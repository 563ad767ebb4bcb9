export * from './limits.ts';
export * from './vocabulary.ts';
