import type { LngLat, MultiPolygon, Polygon } from '../types.ts';
import { arrange, endOf, startOf, type Arrangement } from './arrangement.ts';
import { facesToPolygons, type HalfEdgePolygon } from './facesToPolygons.ts';
import { gridPlaces, type GridPlaces } from './gridPlaces.ts';
import { gridEdge, nodeEdges, type GridEdge } from './nodeEdges.ts';

/**
 * Areas laid over each other, and lines over them: the plane cut into faces, each of which lies in
 * some of the areas. Whatever is made of its faces shares its borders exactly: the same corners on
 * both sides. Areas and lines go by number, in the order in which they came.
 *
 * Libraries that clip polygons compute with two at a time, and round each result by itself: a third
 * area does not get the corners that the other two got, and so borders drift apart.
 */
export interface Overlay {
  readonly arrangement: Arrangement;
  /** one a cycle of the arrangement: the areas in which its face lies, ascending */
  readonly areasOfCycle: readonly (readonly number[])[];
  readonly areaCount: number;
  /** one a polygon of all areas, then one a line: the number of the area or the line */
  readonly numberOf: readonly number[];
  readonly polygonCount: number;
}

/** A piece of an overlay that hangs together. */
export interface Piece {
  readonly polygon: Polygon;
  /** the border as half-edges of the arrangement */
  readonly border: HalfEdgePolygon;
}

/**
 * Lays areas over each other. The polygons of one area may overlap or touch; rings in a polygon
 * follow the even-odd rule. A corner keeps its numbers, one that is new is on the grid, and two
 * within a step of the grid are one.
 */
export function overlay(
  areas: readonly MultiPolygon[],
  lines: readonly (readonly LngLat[])[] = [],
): Overlay {
  const polygons = areas.flatMap((area, number) => area.map((polygon) => ({ polygon, number })));
  const places = gridPlaces();
  const edges = nodeEdges(places, [
    ...polygons.flatMap(({ polygon }, owner) =>
      polygon.flatMap((ring) => edgesAlong(places, ring, owner)),
    ),
    ...lines.flatMap((line, i) => edgesAlong(places, line, polygons.length + i)),
  ]);
  const arrangement = arrange(places, edges, (owner) => owner < polygons.length);
  return {
    arrangement,
    areasOfCycle: arrangement.inside.map((owners) =>
      Array.from(new Set(owners.map((owner) => polygons[owner]!.number))),
    ),
    areaCount: areas.length,
    numberOf: [...polygons.map(({ number }) => number), ...lines.keys()],
    polygonCount: polygons.length,
  };
}

/** Which areas a face lies in, by number, to whether it is wanted. */
export type Wanted = (areas: readonly number[]) => boolean;

/** All that is wanted, as one area; faces that touch along an edge become one polygon. */
export function areaOf(over: Overlay, wanted: Wanted): MultiPolygon {
  return piecesOf(over, wanted).map(({ polygon }) => polygon);
}

/** The same in pieces; with `cutByLines` those on either side of a line are apart. */
export function piecesOf(
  over: Overlay,
  wanted: Wanted,
  { cutByLines = false }: { readonly cutByLines?: boolean } = {},
): Piece[] {
  const { arrangement, areasOfCycle } = over;
  const isLine = (edge: number) =>
    arrangement.edges[edge]!.owners.some(({ owner }) => owner >= over.polygonCount);
  const borders = facesToPolygons(
    arrangement,
    (cycle) => wanted(areasOfCycle[cycle]!),
    cutByLines ? isLine : undefined,
  );
  return borders.map((border) => ({ border, polygon: polygonOf(over, border) }));
}

/** What lies in an area, or in all of several. */
export const inAll =
  (...numbers: readonly number[]): Wanted =>
  (areas) =>
    numbers.every((number) => areas.includes(number));

/** The ends of a half-edge of an overlay, in degrees. */
export function endsOf({ arrangement }: Overlay, half: number): [from: LngLat, to: LngLat] {
  const { lngLatOf } = arrangement.places;
  return [lngLatOf(startOf(arrangement, half)), lngLatOf(endOf(arrangement, half))];
}

function polygonOf({ arrangement }: Overlay, border: HalfEdgePolygon): Polygon {
  return border.map((halves) => {
    const ring = halves.map((half) => arrangement.places.lngLatOf(startOf(arrangement, half)));
    return [...ring, ring[0]!];
  });
}

function edgesAlong(places: GridPlaces, line: readonly LngLat[], owner: number): GridEdge[] {
  const numbers = line.map(places.numberAt);
  const owners = [{ owner, isReversed: false }];
  return numbers
    .slice(1)
    .map((place, i) => gridEdge(places, numbers[i]!, place, owners))
    .filter((edge) => edge !== null);
}
