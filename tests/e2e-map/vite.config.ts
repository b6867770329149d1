import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// the map alone, on a page of its own
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../.cache/e2e-map-vite', import.meta.url)),
  plugins: [react()],
  build: {
    target: 'es2023',
    outDir: fileURLToPath(new URL('../../.cache/e2e-map', import.meta.url)),
    emptyOutDir: true,
  },
  server: { port: 4180, strictPort: true, host: '127.0.0.1' },
  preview: { port: 4181, strictPort: true, host: '127.0.0.1' },
});
