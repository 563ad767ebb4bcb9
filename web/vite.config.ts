import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compileMessages } from './compile-messages.ts';
import { inlineOperations } from './inline-operations.ts';
import { namePages } from './name-pages.ts';
import { preloadFont } from './preload-font.ts';

/** Lingui looks in the folder where the command was given; tests of the whole workspace are started above this one. */
process.env.LINGUI_CONFIG ??= `${import.meta.dirname}/lingui.config.ts`;

const server = process.env.STIPPLE_SERVER ?? 'http://127.0.0.1:4000';

/** Addresses the server answers; everything else is a page of the web. `/dev/kit` is a page. */
const served = ['/graphql', '/auth', '/uploads', '/photos', '/healthz', '/readyz', '^/dev/(?!kit)'];

/** What the entry imports, directly or not. */
const INITIAL: '$initial'[] = ['$initial'];

/** What every page needs travels in few files: libraries, which change rarely, and the shell. Pieces of many pages are one more. */
const chunks = [
  {
    name: 'libraries',
    test: /node_modules\/(react|react-dom|scheduler|@tanstack\/[^/]+|@lingui\/[^/]+)\/(?!.*node_modules)/,
    tags: INITIAL,
  },
  { name: 'shell', tags: INITIAL },
  {
    name: 'kit',
    test: /\/web\/src\/(data|ui\/(?!dialog|compare|accent|theme\/Mantine|theme\/theme))|@tabler|thumbhash/,
    minShareCount: 2,
  },
];

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [
    react(),
    lingui(),
    preloadFont('instrument-sans-latin-standard'),
    // English stays in the code and is split with it by route; only translations are catalogues.
    babel({
      plugins: [
        ['@lingui/babel-plugin-lingui-macro', { descriptorFields: 'message' }],
        compileMessages,
        ...(command === 'build' ? [inlineOperations] : []),
        ...(isSsrBuild ? [namePages] : []),
      ],
      include: /\/web\/src\/.*\.tsx?$/,
    }),
  ],
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(served.map((path) => [path, { target: server, xfwd: true }])),
  },
  build: {
    target: 'es2023',
    sourcemap: true,
    assetsInlineLimit: 0,
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    ...(isSsrBuild ? {} : { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } }),
  },
  // The server that writes pages needs nothing beside what is built.
  ...(isSsrBuild && { ssr: { noExternal: true }, define: { 'process.env.NODE_ENV': '"production"' } }),
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  test: { environment: 'happy-dom', setupFiles: ['test/setup.ts'], css: false, testTimeout: 20_000 },
}));
