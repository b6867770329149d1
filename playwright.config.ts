import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

// another one lets two runs live side by side
const PORT = Number(process.env['E2E_PORT'] ?? 4273);

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // one at a time: a map without a graphics card takes a core of its own
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  // a slow machine that draws the map in software needs the time; nothing waits longer than it must
  timeout: 240_000,
  expect: { timeout: 40_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${PORT}/`,
    locale: 'nl-NL',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    },
  },
  // what is tested is what is shipped: the built app
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
