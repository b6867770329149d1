import { describe, expect, test } from 'vitest';
import { collection, line } from './geojson/geoJsonFixtures.ts';
import type { ReadingProgress } from './formatReader.ts';
import { soundParts } from './planFile/planFileFixtures.ts';
import { writePlanFile } from './planFile/writePlanFile.ts';
import { readFile } from './readFile.ts';
import { fileOfBytes } from './sourceFile.ts';

const named = (content: string | Uint8Array) =>
  fileOfBytes('file', typeof content === 'string' ? new TextEncoder().encode(content) : content);
const street = (lng: number, name = 'Dorpsstraat') =>
  line(
    [
      [lng, 52],
      [lng + 0.001, 52],
    ],
    { name },
  );

describe('GeoJSON is read', () => {
  const features = [street(5), street(5.01, 'Kerkstraat')];
  const lines = features.map((feature) => JSON.stringify(feature));
  test.each([
    ['as a collection', JSON.stringify(collection(features))],
    ['a feature a line', lines.join('\n')],
    ['as a text sequence', lines.map((text) => `\x1e${text}\n`).join('')],
    ['a collection and more', lines.concat(JSON.stringify(collection([street(5.02)]))).join('\n')],
  ])('%s', async (title, content) => {
    const read = await readFile(named(content));
    const more = title.endsWith('more') ? ['Dorpsstraat'] : [];
    expect(read).toMatchObject({
      ok: true,
      value: { kind: 'data', data: { summary: { found: 2 + more.length, format: 'plain' } } },
    });
    const segments = read.ok && 'data' in read.value && 'segments' in read.value.data;
    expect(segments && read.value.data.segments.map(({ name }) => name)).toEqual([
      'Dorpsstraat',
      'Kerkstraat',
      ...more,
    ]);
  });
});

test('a plan is read as a plan', async () => {
  const written = writePlanFile(soundParts, 'plan.buurtdekking.json');
  expect(written.ok && (await readFile(named(written.value)))).toMatchObject({
    ok: true,
    value: { kind: 'plan', plan: { counts: { groups: 1 } } },
  });
});

test('who reads a large file is told how far it is, up to the end', async () => {
  const features = Array.from({ length: 20_000 }, (_, i) => street(5 + i / 1e5));
  const file = named(JSON.stringify(collection(features)));
  const told: ReadingProgress[] = [];
  const read = await readFile(file, {}, (progress) => told.push(progress));
  expect(read.ok).toBe(true);
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toEqual({ bytes: file.sizeBytes, ofBytes: file.sizeBytes });
  expect(told.map(({ bytes }) => bytes)).toEqual(
    told.map(({ bytes }) => bytes).sort((a, b) => a - b),
  );
});
