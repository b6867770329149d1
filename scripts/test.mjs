// The one command that proves everything: `npm test`. Runs every check, also after one fails, and
// ends with a line "N passed, N failed" that counts checks and tests together.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const UNIT_REPORT = 'test-results/unit.json';
const MAP_REPORT = 'test-results/map.json';
const E2E_REPORT = 'test-results/e2e.json';

/** @typedef {{ passed: number, failed: number }} Counts */

/** @type {readonly { name: string, script: string, args?: string[], report?: string, needsBrowser?: boolean }[]} */
const STEPS = [
  { name: 'format', script: 'check:format' },
  { name: 'lint', script: 'check:lint' },
  { name: 'zones', script: 'check:zones' },
  { name: 'types', script: 'check:types' },
  { name: 'unused code', script: 'check:unused' },
  { name: 'dependencies', script: 'check:dependencies' },
  { name: 'build', script: 'build' },
  { name: 'budgets', script: 'check:budgets' },
  {
    name: 'unit tests',
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    report: UNIT_REPORT,
  },
  // the whole of it is `npm run soak`
  {
    name: 'crash tests',
    script: 'soak',
    args: ['--kills', '8', '--edits', '80'],
    needsBrowser: true,
  },
  { name: 'map tests', script: 'test:map', report: MAP_REPORT, needsBrowser: true },
  { name: 'end-to-end tests', script: 'test:e2e', report: E2E_REPORT, needsBrowser: true },
];

/** @returns {Counts} */
function run({ name, script, args = [], report, needsBrowser = false }) {
  console.log(`\n— ${name}`);
  if (needsBrowser) {
    const missing = ensureBrowser();
    if (missing) {
      console.error(missing);
      return { passed: 0, failed: 1 };
    }
  }
  if (report) rmSync(new URL(report, `file://${root}/`), { force: true });
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const counts = report ? countsIn(report) : { passed: status === 0 ? 1 : 0, failed: 0 };
  // whatever a report says: a command that failed has failed
  return status === 0 || counts.failed > 0 ? counts : { ...counts, failed: counts.failed + 1 };
}

/** The counts of a report of Vitest or of Playwright. */
function countsIn(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const found = JSON.parse(readFileSync(report, 'utf8'));
  if ('numPassedTests' in found) {
    return { passed: found.numPassedTests, failed: found.numFailedTests };
  }
  return { passed: found.stats.expected + found.stats.flaky, failed: found.stats.unexpected };
}

process.chdir(root);
const results = STEPS.map((step) => {
  const from = performance.now();
  const counts = run(step);
  return { name: step.name, counts, seconds: Math.round((performance.now() - from) / 1000) };
});

console.log('');
for (const { name, counts, seconds } of results) {
  console.log(
    `${counts.failed > 0 ? '✗' : '✓'} ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`,
  );
}
const total = (key) => results.reduce((sum, { counts }) => sum + counts[key], 0);
process.exitCode = total('failed') > 0 ? 1 : 0;
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
