import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

// another one lets two runs live side by side
const PORT = Number(process.env['E2E_PORT'] ?? 4273);

const executablePath = findBrowser();

// the whole of a coordinator's work, and what keeps up on a large town: as a user has it
const WHOLE = /\/(example|wageningen|town|manyAreas|fourByHand)\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // one at a time: a map without a graphics card takes a core of its own
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  // a rented machine does other work too, and at times stands still for as long as a test waits
  retries: process.env['CI'] ? 1 : 0,
  // a slow machine that draws the map in software needs the time; nothing waits longer than it must
  timeout: 240_000,
  expect: { timeout: 40_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${PORT}/`,
    // what cannot be done is told before the test is out of time
    actionTimeout: 60_000,
    locale: 'nl-NL',
    // who has been here before: the tour is offered no more, and the map has all the room
    storageState: {
      cookies: [],
      origins: [
        {
          origin: `http://127.0.0.1:${PORT}`,
          localStorage: [{ name: 'buurtdekking.tour', value: '1' }],
        },
      ],
    },
    viewport: { width: 1440, height: 900 },
    // recording every step of every test takes time; E2E_TRACE=1 keeps the trace of those that fail
    trace: process.env['E2E_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        // the page itself is painted faster without pretending to have a graphics card
        '--disable-gpu-rasterization',
      ],
    },
  },
  projects: [
    { name: 'whole', testMatch: WHOLE },
    {
      name: 'parts',
      testIgnore: WHOLE,
      use: {
        // else each test, being a new visitor, has the whole app fetched for offline
        serviceWorkers: 'block',
        // what moves is drawn many times over, in software
        contextOptions: { reducedMotion: 'reduce' },
      },
    },
  ],
  // what is tested is what is shipped: the built app
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    // a configuration that builds on this one lies elsewhere
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    reuseExistingServer: false,
  },
});
