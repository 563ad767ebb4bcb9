import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: true,
    // The decoder runs in processes of its own and is their program.
    rolldownOptions: { input: { main: 'src/main.ts', 'photo-decoder': 'src/platform/photo/decoder-child.ts' } },
    outDir: 'dist',
    sourcemap: true,
    target: 'node24',
  },
  ssr: { noExternal: [/^@stipple\//] },
});
