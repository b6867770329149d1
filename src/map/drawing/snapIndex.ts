import Flatbush from 'flatbush';
import KDBush from 'kdbush';
import type { LngLat } from '#geo/geometry/types.ts';
import { METRES_PER_DEGREE } from '../pixels.ts';
import type { SnapSource } from './snapSource.ts';

/** Corners and edges, ready to be asked which one is near. */
export interface SnapIndex {
  readonly points: Float64Array;
  /** null without points */
  readonly pointTree: KDBush | null;
  readonly coords: Float64Array;
  /** place in `coords` at which each edge starts; it ends at the next place */
  readonly edgeStart: Uint32Array;
  /** null without edges */
  readonly edgeTree: Flatbush | null;
}

export interface Snapped {
  /** for a corner the very numbers of the source, for a line the nearest place on it */
  readonly lngLat: LngLat;
  readonly kind: 'corner' | 'line';
}

export function buildSnapIndex({ points, lines }: SnapSource): SnapIndex {
  const edgeStart = edgeStarts(lines.starts);
  return {
    points,
    pointTree: points.length > 0 ? treeOfPoints(points) : null,
    coords: lines.coords,
    edgeStart,
    edgeTree: edgeStart.length > 0 ? treeOfEdges(lines.coords, edgeStart) : null,
  };
}

/**
 * The nearest corner within the tolerance, else the nearest place on a line within it, else null:
 * a shared corner matters more than a shared border. Distances are in metres, flat around `at`.
 */
export function snap(index: SnapIndex, at: LngLat, toleranceMetres: number): Snapped | null {
  return nearestCorner(index, at, toleranceMetres) ?? nearestOnLine(index, at, toleranceMetres);
}

function nearestCorner(index: SnapIndex, at: LngLat, toleranceMetres: number): Snapped | null {
  const frame = frameAt(at);
  let best = toleranceMetres;
  let found: LngLat | null = null;
  for (const i of index.pointTree?.range(...boxAround(at, frame, toleranceMetres)) ?? []) {
    const place = placeOf(index.points, i);
    const metres = Math.hypot(...offsetMetres(frame, at, place));
    if (metres > best || (metres === best && found)) continue;
    best = metres;
    found = place;
  }
  return found && { lngLat: found, kind: 'corner' };
}

function nearestOnLine(index: SnapIndex, at: LngLat, toleranceMetres: number): Snapped | null {
  const frame = frameAt(at);
  let best = toleranceMetres;
  let found: LngLat | null = null;
  for (const edge of index.edgeTree?.search(...boxAround(at, frame, toleranceMetres)) ?? []) {
    const start = index.edgeStart[edge]!;
    const place = nearestOnEdge(
      frame,
      at,
      placeOf(index.coords, start),
      placeOf(index.coords, start + 1),
    );
    const metres = Math.hypot(...offsetMetres(frame, at, place));
    if (metres > best || (metres === best && found)) continue;
    best = metres;
    found = place;
  }
  return found && { lngLat: found, kind: 'line' };
}

/** An end of the edge comes back as the very numbers given, so that it can be shared exactly. */
function nearestOnEdge(frame: Frame, at: LngLat, from: LngLat, to: LngLat): LngLat {
  const [x, y] = offsetMetres(frame, from, at);
  const [dx, dy] = offsetMetres(frame, from, to);
  const squared = dx * dx + dy * dy;
  const share = squared > 0 ? (x * dx + y * dy) / squared : 0;
  if (share <= 0) return from;
  if (share >= 1) return to;
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

/** Metres in a degree of longitude and of latitude around a place. */
type Frame = readonly [lng: number, lat: number];

const frameAt = ([, lat]: LngLat): Frame => [
  METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180),
  METRES_PER_DEGREE,
];

const offsetMetres = (frame: Frame, from: LngLat, to: LngLat): [east: number, north: number] => [
  (to[0] - from[0]) * frame[0],
  (to[1] - from[1]) * frame[1],
];

function boxAround([lng, lat]: LngLat, frame: Frame, metres: number) {
  const [dLng, dLat] = [metres / frame[0], metres / frame[1]];
  return [lng - dLng, lat - dLat, lng + dLng, lat + dLat] as const;
}

const placeOf = (coords: Float64Array, place: number): LngLat => [
  coords[2 * place]!,
  coords[2 * place + 1]!,
];

function edgeStarts(starts: Uint32Array): Uint32Array {
  const edges: number[] = [];
  for (let line = 0; line + 1 < starts.length; line++) {
    for (let place = starts[line]!; place + 1 < starts[line + 1]!; place++) edges.push(place);
  }
  return Uint32Array.from(edges);
}

function treeOfPoints(points: Float64Array): KDBush {
  const tree = new KDBush(points.length / 2);
  for (let i = 0; i < points.length; i += 2) tree.add(points[i]!, points[i + 1]!);
  return tree.finish();
}

function treeOfEdges(coords: Float64Array, edgeStart: Uint32Array): Flatbush {
  const tree = new Flatbush(edgeStart.length);
  for (const start of edgeStart) {
    const [x0, y0] = placeOf(coords, start);
    const [x1, y1] = placeOf(coords, start + 1);
    tree.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
  tree.finish();
  return tree;
}
