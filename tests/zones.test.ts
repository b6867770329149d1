import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const planted: string[] = [];

/** Puts a file with one import into the tree, and gives what the checker says of it. */
function plant(file: string, specifier: string): string {
  const place = path.join(root, file);
  writeFileSync(place, `import * as planted from '${specifier}';\nexport { planted };\n`);
  planted.push(place);
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'check:zones', '--', file], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? 'nothing' : stdout;
}

afterEach(() => {
  for (const place of planted.splice(0)) rmSync(place);
});

describe('a wrong import is caught', () => {
  test.each([
    ['geo/plan/planted.ts', '../../src/state/route.ts', 'The core sees no app'],
    ['geo/geometry/planted.ts', '#geo/plan/plan.ts', 'geometry knows nobody'],
    ['geo/streets/planted.ts', '#geo/engine/report.ts', 'streets know plan and geometry'],
    ['geo/engine/planted.ts', '#geo/formats/csv/writeCsv.ts', 'The engine knows no planner'],
    ['geo/engine/planted.ts', 'react', 'The core sees no browser library'],
    ['src/features/groups/planted.ts', '../area/AreaPanel.tsx', 'never import each other'],
    ['src/features/groups/planted.ts', '#src/app/App.tsx', 'only the app composes'],
    ['src/map/planted.ts', '#src/features/area/AreaPanel.tsx', 'Imports point down'],
    ['src/map/planted.ts', '#src/state/route.ts', 'The map stands alone'],
    ['src/services/planted.ts', '#src/workers/inTurn.ts', 'Services know the core only'],
    ['src/ui/planted.ts', '#geo/plan/plan.ts', 'ui has no domain words'],
    ['src/i18n/planted.ts', '#src/ui/theme.ts', 'Texts stand alone'],
    ['src/app/planted.ts', 'maplibre-gl', 'Only src/map owns the map'],
    ['src/app/planted.ts', 'yjs', 'Only src/storage owns the database'],
  ])('%s may not import %s', (file, specifier, message) => {
    expect(plant(file, specifier)).toContain(message);
  });
});

test('a right import is not', () => {
  expect(plant('src/app/planted.ts', '#src/state/route.ts')).toBe('nothing');
});

test('every feature has its zone', () => {
  const zones = readFileSync(path.join(root, 'zones.oxlintrc.json'), 'utf8');
  for (const feature of readdirSync(path.join(root, 'src/features'))) {
    expect(zones).toContain(`"target": "./src/features/${feature}"`);
  }
});
