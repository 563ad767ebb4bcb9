import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node loads graphql's CommonJS build, also for type-graphql; the tests must share that one copy.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'server',
    environment: 'node',
    globalSetup: ['./test/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
