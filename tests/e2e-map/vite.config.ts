import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// the map alone, for its live tests: npx playwright test --config tests/e2e-map/playwright.config.ts
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite-e2e-map', import.meta.url)),
  plugins: [react()],
  build: {
    target: 'es2023',
    outDir: fileURLToPath(new URL('../../.cache/e2e-map', import.meta.url)),
    emptyOutDir: true,
  },
  server: { port: 4180, strictPort: true, host: '127.0.0.1' },
  preview: { port: 4181, strictPort: true, host: '127.0.0.1' },
});
