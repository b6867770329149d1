import Flatbush from 'flatbush';
import KDBush from 'kdbush';
import { metresPerDegree, type MetresPerDegree } from './ruler.ts';
import type { LngLat } from './types.ts';

/** Places and lines that a corner can stick to; longitude, latitude pairs in degrees WGS84. */
export interface SnapSource {
  readonly points: Float64Array;
  readonly lines: {
    readonly coords: Float64Array;
    /** line i runs from place `starts[i]` up to, not including, place `starts[i + 1]` */
    readonly starts: Uint32Array;
  };
}

/**
 * The same, ready to be asked which of them is near. Nothing but buffers: it can be built where there
 * is time for it and handed over.
 */
export interface SnapIndex {
  readonly points: Float64Array;
  /** of a KDBush; null without points */
  readonly pointTree: ArrayBufferLike | null;
  readonly coords: Float64Array;
  /** place in `coords` at which each edge starts; it ends at the next place */
  readonly edgeStart: Uint32Array;
  /** of a Flatbush; null without edges */
  readonly edgeTree: ArrayBufferLike | null;
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
export function snap(
  indexes: readonly SnapIndex[],
  at: LngLat,
  toleranceMetres: number,
): Snapped | null {
  const near = nearestOf(at, toleranceMetres);
  for (const index of indexes) {
    for (const i of pointsInBox(index, near.box)) near.offer(placeOf(index.points, i));
  }
  const corner = near.found();
  if (corner) return { lngLat: corner, kind: 'corner' };
  for (const { coords, edgeStart, ...index } of indexes) {
    for (const edge of edgesInBox(index, near.box)) {
      const start = edgeStart[edge]!;
      const [from, to] = [placeOf(coords, start), placeOf(coords, start + 1)];
      near.offer(nearestOnEdge(near.scale, at, from, to));
    }
  }
  const place = near.found();
  return place && { lngLat: place, kind: 'line' };
}

type Box = readonly [west: number, south: number, east: number, north: number];

const pointsInBox = ({ pointTree }: Pick<SnapIndex, 'pointTree'>, box: Box): readonly number[] =>
  pointTree ? KDBush.from(pointTree).range(...box) : [];

const edgesInBox = ({ edgeTree }: Pick<SnapIndex, 'edgeTree'>, box: Box): readonly number[] =>
  edgeTree ? Flatbush.from(edgeTree).search(...box) : [];

/** Keeps the nearest of the places that are offered, the first of those that are equally near. */
function nearestOf([lng, lat]: LngLat, toleranceMetres: number) {
  const scale = metresPerDegree(lat);
  const [dLng, dLat] = [toleranceMetres / scale.lng, toleranceMetres / scale.lat];
  const box: Box = [lng - dLng, lat - dLat, lng + dLng, lat + dLat];
  let best = toleranceMetres;
  let nearest: LngLat | null = null;
  return {
    scale,
    box,
    found: () => nearest,
    offer: (place: LngLat) => {
      const metres = Math.hypot(...offsetMetres(scale, [lng, lat], place));
      if (metres > best || (metres === best && nearest)) return;
      best = metres;
      nearest = place;
    },
  };
}

/** An end of the edge comes back as the very numbers given, so that it can be shared exactly. */
function nearestOnEdge(scale: MetresPerDegree, at: LngLat, from: LngLat, to: LngLat): LngLat {
  const [x, y] = offsetMetres(scale, from, at);
  const [dx, dy] = offsetMetres(scale, from, to);
  const squared = dx * dx + dy * dy;
  const share = squared > 0 ? (x * dx + y * dy) / squared : 0;
  if (share <= 0) return from;
  if (share >= 1) return to;
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

const offsetMetres = (
  scale: MetresPerDegree,
  from: LngLat,
  to: LngLat,
): [east: number, north: number] => [(to[0] - from[0]) * scale.lng, (to[1] - from[1]) * scale.lat];

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

function treeOfPoints(points: Float64Array): ArrayBufferLike {
  const tree = new KDBush(points.length / 2);
  for (let i = 0; i < points.length; i += 2) tree.add(points[i]!, points[i + 1]!);
  return tree.finish().data;
}

function treeOfEdges(coords: Float64Array, edgeStart: Uint32Array): ArrayBufferLike {
  const tree = new Flatbush(edgeStart.length);
  for (const start of edgeStart) {
    const [x0, y0] = placeOf(coords, start);
    const [x1, y1] = placeOf(coords, start + 1);
    tree.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
  tree.finish();
  return tree.data;
}
