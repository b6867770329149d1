import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { openFile } from '#geo/formats/openFile.ts';
import { FORMATS } from '#geo/formats/readers.ts';
import type { SourceFile } from '#geo/formats/sourceFile.ts';
import { createTally } from '#geo/formats/tally.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

const FIRST_BYTES: readonly [kind: keyof typeof FORMATS, start: string][] = [
  ['json', '{"type":"FeatureCollection","features":['],
  ['sqlite', 'SQLite format 3\0'],
  ['flatgeobuf', 'fgb\x03fgb\x01'],
  ['zip', 'PK\x03\x04'],
  ['gml', '<wfs:FeatureCollection xmlns:wfs="w" xmlns:gml="http://www.opengis.net/gml/3.2">'],
  ['kml', '<kml xmlns="http://www.opengis.net/kml/2.2">'],
  ['gpx', '<gpx version="1.1">'],
  ['osm', '<osm version="0.6">'],
  ['osm-pbf', '\0\0\0\x0d\x0a\x09OSMHeader\x18\x7c'],
  ['text', 'straat;huisnummer\n'],
];

describe('a file too large for its format is refused unread, and the memory it would take', () => {
  test.each(FIRST_BYTES)('%s', async (kind, start) => {
    const { maxBytes } = FORMATS[kind]!;
    const file: SourceFile = {
      name: 'groot',
      sizeBytes: maxBytes + 1,
      start: async () => utf8(start),
      chunks: () => expect.unreachable('it is read'),
      bytes: () => expect.unreachable('it is read'),
    };
    expect(await openFile(file, createTally())).toEqual({
      ok: false,
      problem: {
        code: 'import/too-large',
        file: 'groot',
        bytes: maxBytes + 1,
        limitBytes: maxBytes,
      },
    });
  });

  test('no file takes more than 400 MB that is read as a whole', () => {
    const limits = FIRST_BYTES.map(([kind]) => FORMATS[kind]!.maxBytes);
    expect(Math.max(...limits)).toBeLessThanOrEqual(400_000_000);
  });
});

test('of a large GeoJSON file no more is held than its features', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  // features that nothing is kept of: what remains in memory is what the reading holds
  const feature = `{"type":"Feature","geometry":null,"properties":{"naam":"${'Dorpsstraat '.repeat(80)}"}},\n`;
  const piece = utf8(feature.repeat(1_000));
  const [head, tail] = ['{"type":"FeatureCollection","features":[\n', '{}]}'].map(utf8);
  const PIECES = 40;
  const held: number[] = [];
  const file: SourceFile = {
    name: 'groot.geojson',
    sizeBytes: head!.length + PIECES * piece.length + tail!.length,
    start: async (bytes) => head!.subarray(0, bytes),
    bytes: () => expect.unreachable('it is in memory as a whole'),
    chunks: async function* () {
      yield head!;
      for (let i = 0; i < PIECES; i++) {
        yield piece;
        if (i % 10 !== 9) continue;
        collectGarbage();
        held.push(process.memoryUsage().heapUsed);
      }
      yield tail!;
    },
  };
  const opened = await openFile(file, createTally());
  expect(opened).toMatchObject({ ok: true, value: { layers: [{ found: 1_000 * PIECES + 1 }] } });
  // far less than the 10 MB that came in between each two
  const [first, ...later] = held;
  expect(later.map((bytes) => bytes - first!).every((more) => more < 3e6)).toBe(true);
});
