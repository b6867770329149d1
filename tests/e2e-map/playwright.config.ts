import { existsSync } from 'node:fs';
import { chromium, defineConfig } from '@playwright/test';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser that is named, else Playwright's own, else one of the system. */
function browserPath(): string | undefined {
  if (process.env['CHROMIUM_PATH']) return process.env['CHROMIUM_PATH'];
  if (existsSync(chromium.executablePath())) return undefined;
  return SYSTEM_BROWSERS.find((path) => existsSync(path));
}

const executablePath = browserPath();

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/e2e-map-results',
  workers: 1,
  timeout: 60_000,
  use: {
    baseURL: 'http://127.0.0.1:4181',
    viewport: { width: 900, height: 640 },
    launchOptions: { ...(executablePath && { executablePath }) },
  },
  webServer: {
    command:
      'npx vite build --config tests/e2e-map/vite.config.ts && npx vite preview --config tests/e2e-map/vite.config.ts',
    cwd: '../..',
    url: 'http://127.0.0.1:4181',
    reuseExistingServer: true,
  },
});
