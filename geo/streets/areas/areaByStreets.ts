import { leftMetres, alongLine } from '#geo/geometry/areas/splitArea.ts';
import {
  endsOf,
  inAll,
  overlay,
  piecesOf,
  areaOf,
  type Overlay,
  type Piece,
} from '#geo/geometry/areas/overlay.ts';
import { clipLine } from '#geo/geometry/clipLine.ts';
import { preparePolygon } from '#geo/geometry/preparedPolygon.ts';
import { edgeMetres, metresPerDegree } from '#geo/geometry/ruler.ts';
import type { LngLat, MultiPolygon, Polygon } from '#geo/geometry/types.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { StreetGraph } from '../streetGraph.ts';
import type { StreetIndex } from '../streetIndex.ts';
import { extendLine } from './extendLine.ts';
import { streetLine } from './streetLine.ts';

/** Directions, east and north, by their names: of a compass, or as a map hangs on the wall. */
const TOWARDS = {
  north: [0, 1],
  northeast: [1, 1],
  east: [1, 0],
  southeast: [1, -1],
  south: [0, -1],
  southwest: [-1, -1],
  west: [-1, 0],
  northwest: [-1, 1],
  above: [0, 1],
  below: [0, -1],
  left: [-1, 0],
  right: [1, 0],
} as const;
export type Direction = keyof typeof TOWARDS;
export const DIRECTIONS = Object.keys(TOWARDS) as readonly Direction[];

/** A part of what is said of where an area lies. Streets go by their rows in the data. */
export type StreetClause =
  | { readonly kind: 'side'; readonly direction: Direction; readonly street: number }
  /** between streets: of each on the side where the others are */
  | { readonly kind: 'between'; readonly streets: readonly number[] };

/** Why streets do not say where an area lies. */
export type AreaByStreetsProblem =
  | { readonly code: 'byStreets/no-clauses' }
  /** no part of the street lies in the district */
  | { readonly code: 'byStreets/does-not-reach'; readonly street: number }
  /** the street runs in the district, but leaves it in one piece */
  | { readonly code: 'byStreets/does-not-cut'; readonly street: number }
  /** the street runs in that very direction: it has no side there */
  | {
      readonly code: 'byStreets/runs-along';
      readonly street: number;
      readonly direction: Direction;
    }
  /** no place is all that at once */
  | { readonly code: 'byStreets/empty' };

/** Streets by their rows, and the ways along them. */
export interface StreetsForAreas {
  readonly graph: StreetGraph;
  readonly index: StreetIndex;
}

/**
 * The part of a district that some streets bound: the district cut by each street's middle, extended to
 * the district's edge where it ends, and of that the sides that were said.
 */
export function areaByStreets(
  streets: StreetsForAreas,
  district: MultiPolygon,
  clauses: readonly StreetClause[],
): Result<MultiPolygon, AreaByStreetsProblem> {
  if (clauses.length === 0) return fail({ code: 'byStreets/no-clauses' });
  const lineOf = (street: number) => streetLine(streets.graph, streets.index, street);
  const sides: MultiPolygon[] = [];
  for (const clause of clauses) {
    const wanted =
      clause.kind === 'side'
        ? [{ street: clause.street, choose: towards(clause.street, clause.direction) }]
        : clause.streets.map((street) => ({
            street,
            choose: holding(clause.streets.filter((other) => other !== street).map(lineOf)),
          }));
    for (const { street, choose } of wanted) {
      const cut = cutByStreet(district, street, lineOf(street));
      if (!cut.ok) return cut;
      const side = choose(cut.value);
      if (!side.ok) return side;
      sides.push(side.value);
    }
  }
  const area = areaOf(overlay(sides), inAll(...sides.keys()));
  return area.length > 0 ? succeed(area) : fail({ code: 'byStreets/empty' });
}

/** A district in pieces, and the line that cuts it. */
interface CutDistrict {
  readonly over: Overlay;
  readonly pieces: readonly Piece[];
  readonly line: readonly LngLat[];
}

type ChooseSide = (cut: CutDistrict) => Result<MultiPolygon, AreaByStreetsProblem>;

function cutByStreet(
  district: MultiPolygon,
  street: number,
  bare: readonly LngLat[],
): Result<CutDistrict, AreaByStreetsProblem> {
  if (bare.length === 0 || !district.some((polygon) => metresIn(polygon, bare) > 0)) {
    return fail({ code: 'byStreets/does-not-reach', street });
  }
  const line = extendLine(bare, district);
  const over = overlay([district], [line]);
  const pieces = piecesOf(over, inAll(0), { cutByLines: true });
  const sides = pieces.map((piece) => leftMetres(over, piece));
  // a street along the district's edge has all of it on one side
  return sides.some((metres) => metres !== 0)
    ? succeed({ over, pieces, line })
    : fail({ code: 'byStreets/does-not-cut', street });
}

// under some fifteen degrees from the street's own direction nobody would call it a side
const LEAST_SINE = 0.25;

/** The pieces that lie in a direction from the street, by where the street has them beside it. */
function towards(street: number, direction: Direction): ChooseSide {
  const [x, y] = TOWARDS[direction];
  const length = Math.hypot(x, y);
  return ({ over, pieces, line }) => {
    const offs = pieces.map((piece) => acrossOf(over, piece));
    const shares = offs.map(([east, north, metres]) =>
      metres > 0 ? (east * x + north * y) / (length * Math.hypot(east, north) || 1) : null,
    );
    const clear = shares.filter((share) => share !== null);
    if (clear.every((share) => Math.abs(share) < LEAST_SINE)) {
      return fail({ code: 'byStreets/runs-along', street, direction });
    }
    const isThere = pieces.map(({ polygon }, i) => {
      if (shares[i] !== null) return shares[i]! > 0;
      const [east, north] = offFrom(line, polygon);
      return east * x + north * y > 0;
    });
    return succeed(pieces.filter((_, i) => isThere[i]).map(({ polygon }) => polygon));
  };
}

/** Where a piece lies from the line beside it: the normals of its edges there, and their metres. */
function acrossOf(over: Overlay, { border }: Piece): [east: number, north: number, metres: number] {
  let [east, north, metres] = [0, 0, 0];
  for (const half of border.flat()) {
    if (alongLine(over, half) === 0) continue;
    const [a, b] = endsOf(over, half);
    const scale = metresPerDegree((a[1] + b[1]) / 2);
    // the piece is on the left
    east -= (b[1] - a[1]) * scale.lat;
    north += (b[0] - a[0]) * scale.lng;
    metres += edgeMetres(...a, ...b);
  }
  return [east, north, metres];
}

/** From the corner of a line that is nearest to a polygon to that polygon, in metres. */
function offFrom(line: readonly LngLat[], [outer]: Polygon): [east: number, north: number] {
  const at = outer![0]!;
  const metres = line.map((place) => edgeMetres(...place, ...at));
  const near = line[metres.indexOf(Math.min(...metres))]!;
  const scale = metresPerDegree(at[1]);
  return [(at[0] - near[0]) * scale.lng, (at[1] - near[1]) * scale.lat];
}

/** The pieces on that side of the street on which most of the other streets lies. */
function holding(others: readonly (readonly LngLat[])[]): ChooseSide {
  return ({ over, pieces }) => {
    const isLeft = pieces.map((piece) => leftMetres(over, piece) > 0);
    const metres = pieces.map(({ polygon }) =>
      others.reduce((sum, other) => sum + metresIn(polygon, other), 0),
    );
    const on = (left: boolean) =>
      metres.reduce((sum, value, i) => (isLeft[i] === left ? sum + value : sum), 0);
    const wanted = on(true) > on(false);
    return succeed(
      pieces
        .filter((piece, i) => leftMetres(over, piece) !== 0 && isLeft[i] === wanted)
        .map(({ polygon }) => polygon),
    );
  };
}

/** Metres of a line in a polygon. */
function metresIn(polygon: Polygon, line: readonly LngLat[]): number {
  let metres = 0;
  const lngLat = Float64Array.from(line.flat());
  clipLine(preparePolygon(polygon), lngLat, 0, line.length - 1, (edge, from, to) => {
    metres += (to - from) * edgeMetres(...line[edge]!, ...line[edge + 1]!);
  });
  return metres;
}
