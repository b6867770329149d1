import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasSharedData, NO_SHARED_DATA, sharedPath } from './sharedData.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = join(root, 'bin/buurtdekking.mjs');
const folder = mkdtempSync(join(tmpdir(), 'buurtdekking-'));
const why = hasSharedData ? '' : ` (${NO_SHARED_DATA})`;

interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. */
function runs(program: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { maxBuffer: 200_000_000 };
    execFile(program, args, options, (error, stdout, stderr) => {
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

const buurtdekking = (...args: string[]) => runs(process.execPath, [bin, ...args]);

beforeAll(() => {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'error'];
  execFileSync(process.execPath, args, { cwd: root });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Two areas that share a border, which runs north through the middle of Wageningen's streets. */
function twoAreas(): string {
  const border = [
    [5.662, 51.97],
    [5.6611, 51.982],
    [5.662, 51.995],
  ];
  const area = (name: string, ring: number[][]) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
  });
  const west = area('West', [...border, [5.6, 51.995], [5.6, 51.97]]);
  const east = area('Oost', [...border.toReversed(), [5.7, 51.97], [5.7, 51.995]]);
  const path = join(folder, 'areas.geojson');
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features: [west, east] }));
  return path;
}

interface Figures {
  readonly metres: number;
  readonly coveredMetres: number;
}
interface Report {
  readonly format: string;
  readonly totals: Figures & { readonly streets: Readonly<Record<string, number>> };
  readonly streets: readonly Figures[];
  readonly subAreas: readonly (Figures & { readonly name: string })[];
  readonly groups: readonly { readonly name: string; readonly metres: number }[];
  readonly gaps: readonly { readonly metres: number; readonly streets: readonly string[] }[];
}

async function reportOf(streets: string, areas: string): Promise<Report> {
  const args = ['--streets', sharedPath(streets), '--areas', areas, '--format', 'json'];
  const { exitCode, stdout, stderr } = await buurtdekking('coverage', ...args);
  expect([exitCode, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Report;
}

const sumOf = (rows: readonly Figures[], figure: keyof Figures) =>
  rows.reduce((sum, row) => sum + row[figure], 0);

describe.skipIf(!hasSharedData)(`two areas of Wageningen that share a border${why}`, () => {
  const STREETS = 'wageningen/wegvakken-2020.geojson';
  let report: Report;
  beforeAll(async () => {
    report = await reportOf(STREETS, twoAreas());
  });

  test('are two sub-areas, each with a group of its own', () => {
    expect(report.format).toBe('buurtdekking-coverage');
    expect(report.subAreas.map(({ name }) => name)).toEqual(['West', 'Oost']);
    expect(report.groups.map(({ name }) => name)).toEqual(['West', 'Oost']);
  });

  test('share the streets without a sliver and without a double', () => {
    const { totals, subAreas, groups } = report;
    expect(totals.metres).toBeGreaterThan(20_000);
    expect(totals.coveredMetres).toBeCloseTo(totals.metres, 6);
    expect(sumOf(subAreas, 'metres')).toBeCloseTo(totals.metres, 6);
    expect(groups.reduce((sum, { metres }) => sum + metres, 0)).toBeCloseTo(totals.metres, 6);
    expect(report.gaps).toEqual([]);
  });

  test('have streets that add up to the totals', () => {
    const { totals, streets } = report;
    expect(streets).toHaveLength(49);
    expect(totals.streets).toEqual({ covered: 49, partly: 0, uncovered: 0 });
    expect(sumOf(streets, 'metres')).toBeCloseTo(totals.metres, 6);
    expect(sumOf(streets, 'coveredMetres')).toBeCloseTo(totals.coveredMetres, 6);
  });

  test('are as long on streets in RD, to 0.01 %', async () => {
    const rd = await reportOf('wageningen/wegvakken-2020-rd.geojson', twoAreas());
    expect(Math.abs(rd.totals.metres / report.totals.metres - 1)).toBeLessThan(0.0001);
  });

  test('leave a gap when one of them is gone', async () => {
    const areas = join(folder, 'west.geojson');
    const box = [
      [5.6, 51.97],
      [5.662, 51.97],
      [5.662, 51.995],
      [5.6, 51.995],
      [5.6, 51.97],
    ];
    writeFileSync(areas, JSON.stringify({ type: 'Polygon', coordinates: [box] }));
    const { totals, gaps, subAreas } = await reportOf(STREETS, areas);
    expect(subAreas.map(({ name }) => name)).toEqual(['#1']);
    expect(totals.coveredMetres).toBeGreaterThan(0);
    expect(gaps.length).toBeGreaterThan(0);
    const uncovered = totals.metres - totals.coveredMetres;
    expect(gaps.reduce((sum, { metres }) => sum + metres, 0)).toBeLessThanOrEqual(uncovered + 1e-6);
  });
});

describe.skipIf(!hasSharedData)(`output larger than a pipe holds${why}`, () => {
  const args = () => [
    'coverage',
    '--streets',
    sharedPath('liechtenstein/ways.geojson'),
    '--areas',
    twoAreas(),
    '--format',
    'geojson',
  ];

  test('arrives whole', async () => {
    const { exitCode, stdout } = await buurtdekking(...args());
    expect(exitCode).toBe(0);
    expect(stdout.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'FeatureCollection' });
  });

  test('may be left unread', async () => {
    const command = `("$0" "$@"; echo "ended with $?" >&2) | head -c 10`;
    const { stdout, stderr } = await runs('sh', ['-c', command, process.execPath, bin, ...args()]);
    expect([stdout, stderr]).toEqual(['{"type":"F', 'ended with 0\n']);
  });
});

test('wrong input ends with 1, wrong usage with 2, each with one line on stderr', async () => {
  expect(await buurtdekking('validate', join(folder, 'missing.geojson'))).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: `buurtdekking: ${folder}/missing.geojson: no such file\n`,
  });
  expect(await buurtdekking('validate')).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringMatching(/^buurtdekking: [^\n]+\n$/) as string,
  });
});

test('a file that cannot be JSON is refused by its first bytes, however large', async () => {
  const film = join(folder, 'film.geojson');
  writeFileSync(film, '\0\0\0\x18ftypmp42');
  // the rest is a hole, which takes no room
  truncateSync(film, 200_000_000);
  expect(await buurtdekking('validate', film)).toMatchObject({
    exitCode: 1,
    stderr: `buurtdekking: ${film}: a film, which is not read; see buurtdekking validate --help\n`,
  });
});

test('a file may come through a pipe', async () => {
  const streets =
    '{"type":"Feature","properties":{"name":"X"},"geometry":{"type":"LineString","coordinates":[[5,52],[5.1,52]]}}';
  const command = `printf '%s' "$2" | "$0" "$1" validate /dev/stdin`;
  const { exitCode, stdout } = await runs('sh', ['-c', command, process.execPath, bin, streets]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('/dev/stdin: streets');
});

test('a package that was not built says so in one line', async () => {
  const bare = join(folder, 'bare');
  mkdirSync(join(bare, 'bin'), { recursive: true });
  cpSync(bin, join(bare, 'bin/buurtdekking.mjs'));
  expect(await runs(process.execPath, [join(bare, 'bin/buurtdekking.mjs'), '--help'])).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: 'buurtdekking: not built; run npm install and npm run build:cli first\n',
  });
});
