import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['<rootDir>/src'],
      exclude: ['<rootDir>/src/gql/**', '**/*.test.tsx', '<rootDir>/src/app/kit/**'],
    },
  ],
  // Without line numbers a sentence's entry changes only when the sentence does.
  format: formatter({ lineNumbers: false }),
  orderBy: 'message',
});
