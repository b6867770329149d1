import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// the page that works with the app's own storage, without its screens; it is no part of the app
export default defineConfig({
  root: at('page'),
  publicDir: at('../../public'),
  cacheDir: at('../../.cache/soak-vite'),
  logLevel: 'error',
  build: {
    target: 'es2023',
    outDir: at('../../.cache/soak'),
    emptyOutDir: true,
    rolldownOptions: { input: [at('page/index.html'), at('page/open.html')] },
  },
});
