// Where the browser is that the end-to-end tests use, and how to get one when there is none.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const { chromium } = createRequire(import.meta.url)('@playwright/test');

const SYSTEM_BROWSERS = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    if (!folder) return [];
    return [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
};

/**
 * The browser to start: the one that BUURTDEKKING_BROWSER names, else Playwright's own (then
 * undefined: Playwright knows where it is), else the system's. Null when there is none.
 *
 * @returns {string | undefined | null}
 */
export function findBrowser() {
  const named = process.env['BUURTDEKKING_BROWSER'];
  if (named) return named;
  if (existsSync(chromium.executablePath())) return undefined;
  return SYSTEM_BROWSERS[process.platform]?.find(existsSync) ?? null;
}

/**
 * Makes sure that there is a browser: installs Playwright's own, and where that fails on Debian as
 * root, Debian's.
 *
 * @returns {string | null} what to do, in one line, when there is still none
 */
export function ensureBrowser() {
  if (findBrowser() !== null) return null;
  const run = (command, args) =>
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ===
    0;
  run('npx', ['playwright', 'install', 'chromium']);
  if (findBrowser() === null && isDebianRoot() && run('apt-get', ['update'])) {
    run('apt-get', ['install', '-y', 'chromium']);
  }
  return findBrowser() === null
    ? 'No browser found: install Chromium or Chrome, or name one in the variable BUURTDEKKING_BROWSER.'
    : null;
}

function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
