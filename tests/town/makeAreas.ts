import type { LngLat } from '#geo/geometry/types.ts';
import type { SubArea } from '#geo/plan/entities.ts';
import { SUB_AREA_COLOURS } from '#geo/plan/subAreaColours.ts';
import { seededRandom, type Random } from '../../scripts/example/random.ts';
import { TOWN_CENTRE } from './makeTown.ts';

export interface AreasSize {
  readonly columns: number;
  readonly rows: number;
  /** of every area; a multiple of four */
  readonly corners: number;
  readonly seed: number;
}

// 900 by 1000 metres, about
const [WIDE, HIGH] = [0.013, 0.009];

/**
 * Sub-areas side by side around the middle of the made-up town, with borders that bend and that each
 * has in common with its neighbour, corner by corner; they leave the outermost ring of one cell open
 * nowhere. The same size and seed give the same areas.
 */
export function makeAreas({ columns, rows, corners, seed }: AreasSize): Record<string, SubArea> {
  const random = seededRandom(seed);
  const node = nodes(columns, rows, random);
  const border = borders(node, corners / 4, random);
  const areas: Record<string, SubArea> = {};
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const number = row * columns + column + 1;
      const around = [
        ...border([column, row], [column + 1, row]),
        ...border([column + 1, row], [column + 1, row + 1]),
        ...border([column, row + 1], [column + 1, row + 1], true),
        ...border([column, row], [column, row + 1], true),
      ];
      const ring = [...around, around[0]!].map(([lng, lat]): [number, number] => [lng, lat]);
      areas[`area-${number}`] = {
        id: `area-${number}`,
        name: `Deelgebied ${number}`,
        colour: SUB_AREA_COLOURS[(column + 3 * row) % SUB_AREA_COLOURS.length]!,
        area: { type: 'Polygon', coordinates: [ring] },
        contactPersons: [],
        note: '',
        scenario: null,
      };
    }
  }
  return areas;
}

type Cell = readonly [column: number, row: number];

function nodes(columns: number, rows: number, random: Random) {
  const places = Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 }, (__, column) =>
      place(
        TOWN_CENTRE[0] + WIDE * (column - columns / 2 + 0.3 * (random() - 0.5)),
        TOWN_CENTRE[1] + HIGH * (row - rows / 2 + 0.3 * (random() - 0.5)),
      ),
    ),
  );
  return ([column, row]: Cell) => places[row]![column]!;
}

/** Gives the corners from one node to the next, that one left out: the same whoever asks. */
function borders(node: (cell: Cell) => LngLat, edges: number, random: Random) {
  const known = new Map<string, readonly LngLat[]>();
  return (from: Cell, to: Cell, isBack = false): readonly LngLat[] => {
    const key = [...from, ...to].join();
    const line = known.get(key) ?? bent(node(from), node(to), edges, random);
    known.set(key, line);
    return isBack ? line.slice(1).toReversed() : line.slice(0, -1);
  };
}

function bent(from: LngLat, to: LngLat, edges: number, random: Random): LngLat[] {
  const bow = 0.2 * (random() - 0.5);
  return Array.from({ length: edges + 1 }, (_, i): LngLat => {
    const share = i / edges;
    if (i === 0 || i === edges) return i === 0 ? from : to;
    const aside = bow * Math.sin(Math.PI * share) + 0.01 * (random() - 0.5);
    return place(
      from[0] + share * (to[0] - from[0]) - aside * (to[1] - from[1]),
      from[1] + share * (to[1] - from[1]) + aside * (to[0] - from[0]),
    );
  });
}

// the decimals of the open data
const place = (lng: number, lat: number): LngLat => [rounded(lng), rounded(lat)];
const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
