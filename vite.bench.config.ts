import { defineConfig } from 'vite';

// The benchmark, bundled as the app is, so that what is measured is what runs there.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'node_modules/.bench',
    target: 'node20',
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: 'tests/bench/main.ts',
        'coldStart.worker': 'tests/bench/coldStart.worker.ts',
        storeTown: 'tests/bench/storeTown.ts',
      },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
  ssr: { noExternal: true },
});
