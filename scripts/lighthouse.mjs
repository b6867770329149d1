// Lighthouse on the first screen and on an opened plan of the built app, as a desktop sees them. Prints
// the scores and what costs points; fails below the goals. `npm run lighthouse`, after a build.
//
// Lighthouse is fetched when it is asked for: it is some 180 MB with what it brings (Sentry and
// OpenTelemetry among it), which nobody who only builds or tests has to wait for. 12 is the last that
// runs on the Node that the app asks for.

import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from './browser.mjs';

const { chromium } = createRequire(import.meta.url)('@playwright/test');

const LIGHTHOUSE = 'lighthouse@12.8.2';
const GOALS = { performance: 95, accessibility: 100, 'best-practices': 100 };
// how fast a map is drawn without a graphics card says nothing of a desktop that has one
const GOALS_WITH_MAP = { ...GOALS, performance: 0 };
const PORT = Number(process.env.E2E_PORT ?? 4274);
const DEBUGGING_PORT = PORT + 5000;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const REPORTS = '.cache/lighthouse';

mkdirSync(REPORTS, { recursive: true });
const executablePath = findBrowser() ?? undefined;
const chromePath = executablePath ? { CHROME_PATH: executablePath } : {};
const profile = mkdtempSync(path.join(tmpdir(), 'buurtdekking-lighthouse-'));
const server = spawn(
  process.execPath,
  [
    'node_modules/vite/bin/vite.js',
    'preview',
    '--host',
    '127.0.0.1',
    '--port',
    PORT,
    '--strictPort',
  ],
  { stdio: 'ignore' },
);
try {
  await answering(ADDRESS);
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [
      `--remote-debugging-port=${DEBUGGING_PORT}`,
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  });
  const plan = await openedPlan(browser);
  // the plan lies in that browser; the first screen is for who comes for the first time
  const isGood = [
    await judge('opened plan', plan, GOALS_WITH_MAP, [
      `--port=${DEBUGGING_PORT}`,
      '--disable-storage-reset',
    ]),
  ];
  await browser.close();
  isGood.push(
    await judge('first screen', ADDRESS, GOALS, ['--chrome-flags=--headless=new --no-sandbox']),
  );
  process.exitCode = isGood.every(Boolean) ? 0 : 1;
} finally {
  server.kill();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** The address of a plan that stays in this browser. */
async function openedPlan(browser) {
  const page = await browser.newPage();
  await page.goto(ADDRESS);
  await page.getByRole('button', { name: 'Dieren-West', exact: true }).click();
  await page.getByRole('button', { name: 'Openen als nieuw plan' }).click();
  await page.getByRole('banner').getByText('Opgeslagen').waitFor({ timeout: 60_000 });
  const address = page.url();
  await page.close();
  return address;
}

/** Runs Lighthouse, prints what it finds, and tells whether the goals are met. */
async function judge(name, address, goals, options) {
  const report = path.join(REPORTS, `${name.replace(' ', '-')}.json`);
  await promisify(execFile)(
    'npx',
    [
      '-y',
      LIGHTHOUSE,
      address,
      '--preset=desktop',
      `--only-categories=${Object.keys(GOALS).join()}`,
      ...options,
      '--output=json',
      `--output-path=${report}`,
      '--quiet',
      '--no-enable-error-reporting',
    ],
    { maxBuffer: 64_000_000, env: { ...process.env, ...chromePath } },
  );
  const { categories, audits } = JSON.parse(readFileSync(report, 'utf8'));
  let isMet = true;
  for (const [category, goal] of Object.entries(goals)) {
    const score = Math.round(100 * categories[category].score);
    isMet &&= score >= goal;
    console.log(`${name}: ${category} ${score} (goal ${goal})${score >= goal ? '' : ' MISSED'}`);
    for (const { id, weight } of categories[category].auditRefs) {
      const { score: part, title, displayValue = '' } = audits[id];
      if (weight > 0 && part !== null && part < 1) console.log(`    ${title} ${displayValue}`);
    }
  }
  return isMet;
}

async function answering(address) {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(address).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answers at ${address}`);
}
