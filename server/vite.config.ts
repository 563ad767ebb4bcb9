import { defineConfig } from 'vite';

export default defineConfig({
  build: { ssr: 'src/main.ts', outDir: 'dist', sourcemap: true, target: 'node24' },
  ssr: { noExternal: [/^@stipple\//] },
});
