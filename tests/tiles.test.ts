import { describe, expect, test } from 'vitest';
import { coverageOfPlan } from '#geo/engine/coverageOfPlan.ts';
import type { Coverage } from '#geo/engine/coverage.ts';
import { compileNetwork, segmentOfLine } from '#geo/engine/network.ts';
import { coverageTile } from '#geo/engine/tiles/coverageTile.ts';
import { drawnLines, drawnSides } from '#geo/engine/tiles/drawnCoverage.ts';
import { groupTile } from '#geo/engine/tiles/groupTile.ts';
import { segmentProperties, streetsTile } from '#geo/engine/tiles/streetsTile.ts';
import type { TileId } from '#geo/geometry/tileId.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { sliceSegment } from '#geo/streets/positions.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { segmentsOf } from '#geo/streets/segmentsOf.ts';
import { decodedLayer, decodedLines, type DecodedLine } from './decodedTile.ts';
import { corners, farthest, samplesIn } from './tileDistances.ts';
import { planOfAreas, polygon, wageningen } from './engineData.ts';
import { hasSharedData, NO_SHARED_DATA } from './sharedData.ts';
import { makeTown } from './town/makeTown.ts';

/** Every second block along the diagonal of a box is a sub-area with a group of its own. */
function coveredStreets(segments: readonly Segment[]): Coverage {
  const places = segments.flatMap(({ line }) => line);
  const [lngs, lats] = [places.map(([lng]) => lng), places.map(([, lat]) => lat)];
  const [west, south] = [Math.min(...lngs), Math.min(...lats)];
  const [width, height] = [Math.max(...lngs) - west, Math.max(...lats) - south];
  const at = (x: number, y: number): [number, number] => [west + x * width, south + y * height];
  const areas = [0.1, 0.35, 0.6].map((from) =>
    polygon([at(from, from), at(from + 0.3, from), at(from + 0.3, from + 0.3), at(from, from)]),
  );
  const network = compileNetwork(buildStreetsData(segments), { frontageMetres: 10 });
  const data = { districts: [], addresses: null };
  return coverageOfPlan(network, planOfAreas(areas), data, { purpose: 'all', scenario: null });
}

function tileAt(z: number, [lng, lat]: LngLat): TileId {
  const radians = (lat * Math.PI) / 180;
  const [x, y] = [(lng + 180) / 360, (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2];
  return { z, x: Math.floor(x * 2 ** z), y: Math.floor(y * 2 ** z) };
}

/** Everything that could be drawn of a coverage, as lines of the data. */
function allDrawn(coverage: Coverage, forms: readonly ('side' | 'street')[]): DecodedLine[] {
  const { network, served } = coverage;
  return Array.from({ length: network.streets.segmentCount }, (_, segment) => {
    const rows = [...served.line.keys()].filter(
      (row) => segmentOfLine(served.line[row]!) === segment,
    );
    if (rows.length === 0) return [];
    const range = { segment, first: rows[0]!, end: rows.at(-1)! + 1 };
    return [
      ...(forms.includes('side') ? drawnSides(coverage, range) : []),
      ...(forms.includes('street') ? drawnLines(coverage, range) : []),
    ].map(({ from, to, properties }) => ({
      properties,
      line: sliceSegment(network, segment, from, to),
    }));
  }).flat();
}

const allStreets = ({ network: { streets } }: Coverage): DecodedLine[] =>
  segmentsOf(streets).map(({ line }, i) => ({ properties: segmentProperties(streets, i), line }));

// half a unit either way for a place of the grid; what is shorter than a unit may be gone, and a
// line that was bent less than one, or far out with what the grid takes a little more, is straight
const GRID_UNITS = 0.75;
const GONE_UNITS = 1.5;

/** What a tile draws that is not there, and what is there that it does not draw. */
function differences(tile: TileId, decoded: DecodedLine[], wanted: DecodedLine[]): string[] {
  const samples = samplesIn(tile, wanted);
  const [stranger, missing] = [
    farthest(tile, corners(decoded), wanted),
    farthest(tile, samples, decoded),
  ];
  return [
    ...(samples.length > 20 ? [] : [`only ${samples.length} samples`]),
    ...(stranger < GRID_UNITS ? [] : [`draws what is ${stranger} units away`]),
    ...(missing < GONE_UNITS ? [] : [`leaves out what is ${missing} units away`]),
  ];
}

const towns = [
  { name: 'a made-up town', isThere: true, read: () => makeTown({ segments: 700, seed: 2 }) },
  { name: `Wageningen (else: ${NO_SHARED_DATA})`, isThere: hasSharedData, read: wageningen },
];

for (const { name, isThere, read } of towns) {
  describe.skipIf(!isThere)(`in tiles of ${name}`, () => {
    const segments = isThere ? read() : [];
    const coverage = coveredStreets(segments);
    const middle = segments[Math.floor(segments.length / 2)]?.line[0] ?? [0, 0];

    test.each([
      { z: 12, forms: ['street'] },
      { z: 14, forms: ['street'] },
      { z: 15, forms: ['side', 'street'] },
      { z: 16, forms: ['side'] },
    ] as const)('all coverage is drawn and nothing else, zoom $z', ({ z, forms }) => {
      const tile = tileAt(z, middle);
      const decoded = decodedLines(coverageTile(coverage, tile, 'sides'), 'coverage', tile);
      expect(differences(tile, decoded, allDrawn(coverage, forms))).toEqual([]);
    });

    test('coverage as streets is one line at the nearest zooms too', () => {
      const tile = tileAt(16, middle);
      const decoded = decodedLines(coverageTile(coverage, tile, 'streets'), 'coverage', tile);
      expect(differences(tile, decoded, allDrawn(coverage, ['street']))).toEqual([]);
    });

    test.each([12, 15])('all streets are drawn and nothing else, zoom %i', (z) => {
      const tile = tileAt(z, middle);
      const decoded = decodedLines(streetsTile(coverage.network.streets, tile), 'streets', tile);
      expect(differences(tile, decoded, allStreets(coverage))).toEqual([]);
    });
  });
}

describe('a tile', () => {
  const segments = makeTown({ segments: 700, seed: 2 });
  const coverage = coveredStreets(segments);
  const { streets } = coverage.network;
  const centre: LngLat = [5.6, 52.1];

  test('of the open sea is empty', () => {
    const tile = tileAt(14, [3, 53]);
    expect(streetsTile(streets, tile)).toHaveLength(0);
    expect(coverageTile(coverage, tile, 'sides')).toHaveLength(0);
  });

  test('far out has one feature a street, near by one a segment for the names', () => {
    const far = decodedLayer(streetsTile(streets, tileAt(12, centre)), 'streets')!;
    expect(far.length).toBe(streets.streetCount);
    const tile = tileAt(13, centre);
    const near = decodedLayer(streetsTile(streets, tile), 'streets')!;
    expect(near.length).toBe(decodedLines(streetsTile(streets, tile), 'streets', tile).length);
  });

  test('lets go of what is smaller than a unit, and keeps junctions joined', () => {
    const tile = tileAt(8, centre);
    const lines = decodedLines(streetsTile(streets, tile), 'streets', tile);
    expect(lines.length).toBeLessThan(segments.length / 2);
    expect(lines.length).toBeGreaterThan(10);
    for (const { line } of lines) {
      const places = line.map((place) => place.join());
      expect(places.filter((place, i) => place === places[i - 1])).toEqual([]);
    }
  });

  test('of a group holds the sides that it serves, and they are those of the coverage', () => {
    const tile = tileAt(16, segments[350]!.line[0]!);
    const decoded = decodedLines(groupTile(coverage, tile, 'group-area-1'), 'pointedOut', tile);
    const served = allDrawn(coverage, ['side'])
      .filter(({ properties }) => (properties['depth'] as number) > 0)
      .map(({ properties, line }) => ({ properties: { side: properties['side'] }, line }));
    expect(differences(tile, decoded, served)).toEqual([]);
    expect(groupTile(coverage, tile, 'nobody')).toHaveLength(0);
  });
});
