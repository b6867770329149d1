import { defineConfig } from 'vite';

// The command line as one file for Node, with everything it needs inside.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'geo/cli.ts',
    outDir: 'dist-cli',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'cli.mjs' } },
  },
  ssr: { noExternal: true },
});
