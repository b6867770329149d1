import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';

// another one lets two runs live side by side
const PORT = Number(process.env['MAP_PORT'] ?? 4181);
const ADDRESS = `http://127.0.0.1:${PORT}`;

const executablePath = findBrowser();

// the map alone, driven by a real mouse: npx playwright test --config tests/e2e-map/playwright.config.ts
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/e2e-map-results',
  workers: 1,
  retries: process.env['CI'] ? 1 : 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/map.json' }]],
  use: {
    baseURL: ADDRESS,
    // small: without a graphics card every pixel counts
    viewport: { width: 900, height: 640 },
    launchOptions: { ...(executablePath && { executablePath }) },
  },
  webServer: {
    command:
      'npx vite build --config tests/e2e-map/vite.config.ts && npx vite preview --config tests/e2e-map/vite.config.ts --port ' +
      PORT,
    cwd: '../..',
    url: ADDRESS,
    reuseExistingServer: false,
  },
});
