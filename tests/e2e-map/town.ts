import type { Feature, LineString } from 'geojson';
import type { Properties } from '#geo/engine/tiles/tileLayer.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import type { DistrictShape, SubAreaShape } from '#src/map/MapPort.ts';
import { buildSnapIndex, type SnapIndex, type SnapSource } from '#geo/geometry/snapIndex.ts';
import type { ReadTile } from '#src/map/tiles/ReadTile.ts';
import { tilesOf } from './tilesOf.ts';

type Line = Feature<LineString, Properties>;

/** A made-up neighbourhood of streets that bend a little, with everything that the map can show. */
export interface Town {
  readonly streets: ReadTile;
  readonly coverage: ReadTile;
  readonly pointedOut: ReadTile;
  readonly districts: readonly DistrictShape[];
  readonly subAreas: readonly SubAreaShape[];
  readonly snap: SnapIndex;
  readonly node: (column: number, row: number) => LngLat;
  /** halfway the street from a node to the next one north or east */
  readonly middle: (from: Cell, to: Cell) => LngLat;
}

const CENTRE: LngLat = [5.1712, 52.2784];
const COLUMNS = 9;
const ROWS = 8;
const BLOCK_METRES = [115, 90] as const;
const DEGREES_PER_METRE = [1 / 68_100, 1 / 111_240] as const;

const ALONG = [
  'Lindenlaan',
  'Vossenweg',
  'Kastanjestraat',
  'Burgemeester de Graafflaan',
  'Meidoornpad',
  'Korte Dwarsstraat',
  'Oude Zandweg',
  'Spechtlaan',
];
const ACROSS = [
  'Beukenlaan',
  'Reigerstraat',
  'Dokter Vermeerlaan',
  'IJsvogelpad',
  "'s-Gravenweg",
  'Eikenlaan',
  'Merelstraat',
  'Hoge Brink',
  'Akkerpad',
];

export type Cell = readonly [column: number, row: number];

/** Nodes stand on a grid that is bent by slow waves. */
function node(column: number, row: number): LngLat {
  const east =
    (column - (COLUMNS - 1) / 2) * BLOCK_METRES[0] +
    26 * Math.sin(row * 0.9 + 1) +
    12 * Math.sin(column * 2.1);
  const north =
    (row - (ROWS - 1) / 2) * BLOCK_METRES[1] +
    22 * Math.sin(column * 0.7) +
    9 * Math.cos(row * 1.9);
  return [CENTRE[0] + east * DEGREES_PER_METRE[0], CENTRE[1] + north * DEGREES_PER_METRE[1]];
}

interface Piece {
  readonly street: number;
  readonly name: string;
  readonly line: LngLat[];
  readonly middle: Cell;
}

function piece(street: number, name: string, from: Cell, to: Cell): Piece {
  const [a, b] = [node(...from), node(...to)];
  const bulge = 0.05 * Math.sin(from[0] * 3.3 + from[1] * 1.7);
  const line = [0, 0.25, 0.5, 0.75, 1].map((share): LngLat => {
    const aside = bulge * Math.sin(Math.PI * share);
    return [
      a[0] + share * (b[0] - a[0]) - aside * (b[1] - a[1]),
      a[1] + share * (b[1] - a[1]) + aside * (b[0] - a[0]),
    ];
  });
  line[0] = a;
  line[4] = b;
  return { street, name, line, middle: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] };
}

function pieces(): Piece[] {
  const all: Piece[] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column + 1 < COLUMNS; column++) {
      // some blocks are not cut through
      if ((row === 4 && column === 5) || (row === 2 && column === 1)) continue;
      all.push(piece(row, ALONG[row]!, [column, row], [column + 1, row]));
    }
  }
  for (let column = 0; column < COLUMNS; column++) {
    for (let row = 0; row + 1 < ROWS; row++) {
      if ((column === 3 && row === 5) || (column === 6 && row === 1)) continue;
      all.push(piece(ROWS + column, ACROSS[column]!, [column, row], [column, row + 1]));
    }
  }
  return all;
}

const inScope = ([column, row]: Cell) => column > 0.6 && column < 7.4 && row > 0.3 && row < 6.7;

/** Groups serve the west, the middle overlaps, the north-east is planned, the south-east is a gap. */
function depthOf([column, row]: Cell, side: 'left' | 'right'): { depth: number; planned: boolean } {
  if (column < 2.9) return { depth: 1, planned: false };
  if (column < 4.2 && row > 3.2) return { depth: 2, planned: false };
  if (column < 4.6) return { depth: side === 'left' ? 1 : 0, planned: false };
  if (row > 4.4) return { depth: 1, planned: true };
  return { depth: row < 1.3 ? 1 : 0, planned: false };
}

function coverageOf({ street, line, middle }: Piece): Line[] {
  if (!inScope(middle)) return [];
  const sides = (['left', 'right'] as const).map((side) => {
    const { depth, planned } = depthOf(middle, side);
    return { side, depth, planned };
  });
  const gap = sides.some(({ depth }) => depth === 0) ? (middle[0] < 4.7 ? 1 : 2) : -1;
  const covered = sides.filter(({ depth }) => depth > 0).length;
  const state = ['uncovered', 'partly', 'covered'][covered]!;
  const overlap = sides.some(({ depth }) => depth > 1);
  const planned = sides.every((side) => side.planned);
  return [
    ...sides.map(({ side, depth, planned }) =>
      feature(line, { form: 'side', street, side, depth, gap: depth > 0 ? -1 : gap, planned }),
    ),
    feature(line, { form: 'street', street, state, overlap, gap, planned }),
  ];
}

const feature = (line: readonly LngLat[], properties: Properties): Line => ({
  type: 'Feature',
  properties: { ...properties },
  geometry: { type: 'LineString', coordinates: line.map((place) => [...place]) },
});

const tiles = (name: string, features: Line[]): ReadTile =>
  tilesOf(name, { type: 'FeatureCollection', features });

/** A block of the grid whose border runs along the middle of its streets, counter-clockwise. */
function blockOf(west: number, south: number, east: number, north: number): Area {
  const border: Cell[] = [];
  for (let column = west; column < east; column++) border.push([column, south]);
  for (let row = south; row < north; row++) border.push([east, row]);
  for (let column = east; column > west; column--) border.push([column, north]);
  for (let row = north; row > south; row--) border.push([west, row]);
  const ring = border.flatMap((from, i) =>
    streetBetween(from, border[(i + 1) % border.length]!).slice(0, -1),
  );
  return areaOf([...ring, ring[0]!]);
}

function streetBetween(from: Cell, to: Cell): LngLat[] {
  const isForward = from[0] + from[1] < to[0] + to[1];
  const { line } = isForward ? piece(0, '', from, to) : piece(0, '', to, from);
  return isForward ? line : line.toReversed();
}

const areaOf = (ring: readonly LngLat[]): Area => ({
  type: 'Polygon',
  coordinates: [ring.map(([lng, lat]) => [lng, lat])],
});

const cornersOf = (cells: readonly Cell[]) => [...cells, cells[0]!].map((cell) => node(...cell));

function snapSource(all: readonly Piece[]): SnapSource {
  const ends = all.flatMap(({ line }) => [line[0]!, line.at(-1)!]);
  const starts = Uint32Array.from({ length: all.length + 1 }, (_, i) => i * 5);
  return {
    points: Float64Array.from(ends.flat()),
    lines: { coords: Float64Array.from(all.flatMap(({ line }) => line.flat())), starts },
  };
}

export function makeTown(): Town {
  const all = pieces();
  return {
    streets: tiles(
      'streets',
      all.map(({ street, name, line, middle }) =>
        feature(line, { street, name, scope: inScope(middle) ? 1 : 0 }),
      ),
    ),
    coverage: tiles('coverage', all.flatMap(coverageOf)),
    pointedOut: tiles(
      'pointedOut',
      all.filter(({ street }) => street === 5).map(({ line }) => feature(line, { side: 'left' })),
    ),
    districts: [
      {
        id: 'district',
        area: areaOf(
          cornersOf([
            [0.55, 0.25],
            [7.45, 0.25],
            [7.45, 6.75],
            [0.55, 6.75],
          ]),
        ),
      },
    ],
    subAreas: [
      { id: 'west', name: 'West', colour: '#3f7fb0', area: blockOf(1, 1, 3, 6) },
      { id: 'middle', name: 'Vogelbuurt', colour: '#a07a12', area: blockOf(3, 3, 5, 6) },
      { id: 'east', name: 'Achter de Brink', colour: '#7b5ea7', area: blockOf(5, 4, 7, 6) },
    ],
    snap: buildSnapIndex(snapSource(all)),
    node,
    middle: (from, to) => piece(0, '', from, to).line[2]!,
  };
}
