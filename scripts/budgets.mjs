// How much JavaScript the built app fetches, compressed, before it shows its first screen and before it
// shows a plan on the map; fails above the budget. `npm run check:budgets`, after a build.

import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../dist/', import.meta.url);
const KILOBYTE = 1000;

/** @type {Record<string, { file: string, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8'));

const START = ['index.html', 'src/i18n/nl/texts.ts'];
const PLAN = ['src/storage/documents.ts', 'src/app/WorkspaceRoot.tsx', 'src/app/map/PlanMap.tsx'];
const PLAN_WORKERS = [/^engine\.worker-.*\.js$/, /^maplibre-gl-worker-.*\.mjs$/];

/** The files of modules and of all that they import, each once. */
function filesOf(modules, seen = new Set()) {
  for (const name of modules) {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`not in the build: ${name}`);
    if (seen.has(chunk.file)) continue;
    seen.add(chunk.file);
    filesOf(chunk.imports ?? [], seen);
  }
  return seen;
}

function workers(patterns) {
  const assets = readdirSync(new URL('assets/', DIST));
  return patterns.map((pattern) => {
    const found = assets.find((file) => pattern.test(file));
    if (!found) throw new Error(`not in the build: ${pattern}`);
    return `assets/${found}`;
  });
}

const kilobytesOf = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, DIST))).length, 0) /
  KILOBYTE;

const budgets = [
  { name: 'first screen', files: filesOf(START), most: 260 },
  { name: 'plan on the map', files: filesOf([...START, ...PLAN]), most: 750 },
];
for (const { name, files, most } of budgets) {
  const kilobytes = kilobytesOf(files);
  const isMet = kilobytes <= most;
  console.log(
    `${isMet ? '✓' : '✗'} ${name}: ${kilobytes.toFixed(0)} kB of ${most} kB compressed JavaScript`,
  );
  if (!isMet) process.exitCode = 1;
}

// beside the page, for the engine and for the tiles of the map
console.log(`  and its workers: ${kilobytesOf(workers(PLAN_WORKERS)).toFixed(0)} kB`);
