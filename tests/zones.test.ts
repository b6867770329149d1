import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What may not be imported from where, and what the checker says of it. */
const WRONG = [
  ['geo/plan', '../../src/state/route.ts', 'The core sees no app'],
  ['geo/geometry', '#geo/plan/plan.ts', 'geometry knows nobody'],
  ['geo/streets', '#geo/engine/report.ts', 'streets know plan and geometry'],
  ['geo/engine', '#geo/formats/csv/writeCsv.ts', 'The engine knows no planner'],
  ['geo/engine', 'react', 'The core sees no browser library'],
  ['src/features/groups', '../area/AreaPanel.tsx', 'never import each other'],
  ['src/features/groups', '#src/app/App.tsx', 'only the app composes'],
  ['src/map', '#src/features/area/AreaPanel.tsx', 'Imports point down'],
  ['src/map', '#src/state/route.ts', 'The map stands alone'],
  ['src/services', '#src/workers/inTurn.ts', 'Services know the core only'],
  ['src/ui', '#geo/plan/plan.ts', 'ui has no domain words'],
  ['src/i18n', '#src/ui/theme.ts', 'Texts stand alone'],
  ['src/app', 'maplibre-gl', 'Only src/map owns the map'],
  ['src/app', 'yjs', 'Only src/storage owns the database'],
] as const;
const RIGHT = ['src/app', '#src/state/route.ts'] as const;

const placeOf = (folder: string, specifier: string) =>
  `${folder}/planted-${specifier.replaceAll(/\W/g, '-')}.ts`;
const planted = [...WRONG, RIGHT].map(([folder, specifier]) => ({
  place: placeOf(folder, specifier),
  specifier,
}));

interface Diagnostic {
  readonly filename: string;
  readonly message: string;
  readonly help?: string;
}
let found: readonly Diagnostic[] = [];

/** What the checker says of an import that was put into the tree. */
const saidOf = (folder: string, specifier: string): string =>
  found
    .filter(({ filename }) => filename === placeOf(folder, specifier))
    .map(({ message, help }) => `${message} ${help ?? ''}`)
    .join('\n');

// the checker reads all of the tree each time: one run has them all
beforeAll(() => {
  for (const { place, specifier } of planted) {
    writeFileSync(
      path.join(root, place),
      `import * as planted from '${specifier}';\nexport { planted };\n`,
    );
  }
  const { stdout } = spawnSync('npm', ['run', '--silent', 'check:zones', '--', '--format=json'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  found = (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
}, 90_000);

afterAll(() => {
  for (const { place } of planted) rmSync(path.join(root, place), { force: true });
});

describe('a wrong import is caught', () => {
  test.each(WRONG)('%s may not import %s', (folder, specifier, message) => {
    expect(saidOf(folder, specifier)).toContain(message);
  });
});

test('a right import is not, nor anything else', () => {
  const wrong = new Set(WRONG.map(([folder, specifier]) => placeOf(folder, specifier)));
  expect(found.filter(({ filename }) => !wrong.has(filename))).toEqual([]);
});

test('every feature has its zone', () => {
  const zones = readFileSync(path.join(root, 'zones.oxlintrc.json'), 'utf8');
  for (const feature of readdirSync(path.join(root, 'src/features'))) {
    expect(zones).toContain(`"target": "./src/features/${feature}"`);
  }
});
