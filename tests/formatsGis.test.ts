import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFile } from '#geo/formats/readFile.ts';
import { fileOfBytes } from '#geo/formats/sourceFile.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { hasSharedData, NO_SHARED_DATA, sharedPath } from './sharedData.ts';

async function imported(name: string) {
  const read = await readFile(fileOfBytes(name, readFileSync(sharedPath(name))));
  if (!read.ok || read.value.kind !== 'data') throw new Error(JSON.stringify(read));
  return read.value.data;
}

async function segmentsIn(name: string): Promise<ReadonlyMap<string, Segment>> {
  const data = await imported(name);
  if (data.kind !== 'streets') throw new Error(data.kind);
  return new Map(data.segments.map((segment) => [segment.id, segment]));
}

const why = hasSharedData ? '' : ` (${NO_SHARED_DATA})`;

// the WGS84 file has six decimals, which are a tenth of a metre
const ROUNDING = 0.5e-6;
const METRES_A_DEGREE = { lng: 68_600, lat: 111_270 };

describe.skipIf(!hasSharedData)(`the same streets in every format${why}`, () => {
  test.each(['.geojson', '.shp.zip', '.gpkg', '.gml'])(
    'wegvakken-2020-rd%s lies within 0.01 m of what the WGS84 file is rounded from, at every vertex',
    async (extension) => {
      const expected = await segmentsIn('wageningen/wegvakken-2020.geojson');
      const found = await segmentsIn(`wageningen/wegvakken-2020-rd${extension}`);
      expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
      for (const [id, { line, ...said }] of found) {
        const { line: expectedLine, ...expectedSaid } = expected.get(id)!;
        expect(said).toEqual(expectedSaid);
        expect(line).toHaveLength(expectedLine.length);
        for (const [i, [lng, lat]] of line.entries()) {
          const [expectedLng, expectedLat] = expectedLine[i]!;
          expect(Math.abs(lng - expectedLng)).toBeLessThan(ROUNDING + 0.01 / METRES_A_DEGREE.lng);
          expect(Math.abs(lat - expectedLat)).toBeLessThan(ROUNDING + 0.01 / METRES_A_DEGREE.lat);
        }
      }
    },
  );
});
