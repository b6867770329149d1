import { defineConfig } from 'vite';

// The command line for Node, with everything it needs inside. What reads a format is in a file of its
// own, loaded when it is needed.
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
