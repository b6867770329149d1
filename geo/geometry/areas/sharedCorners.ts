import type { LngLat, MultiPolygon, Ring } from '../types.ts';
import { toGrid } from './grid.ts';

/** Areas by their ids. */
export type Areas = ReadonlyMap<string, MultiPolygon>;

/**
 * Areas whose common borders are one border: corners of neighbours have the very same numbers, and a
 * corner on a neighbour's edge is a corner of that neighbour too (see `joinBorders`). Made once,
 * when a gesture begins; then a step of it costs what it touches.
 */
export interface SharedCorners {
  readonly areas: Areas;
  /** by `cornerKey`: the areas that have a corner there */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
}

export function shareCorners(areas: Areas): SharedCorners {
  const owners = new Map<string, Set<string>>();
  for (const [id, area] of areas) {
    for (const ring of area.flat()) {
      for (const corner of ring) {
        const key = cornerKey(corner);
        const known = owners.get(key);
        if (known) known.add(id);
        else owners.set(key, new Set([id]));
      }
    }
  }
  return { areas, owners };
}

/** Corners within a step of the grid are the same one. */
export function cornerKey(corner: LngLat): string {
  const [x, y] = toGrid(corner);
  return `${x},${y}`;
}

/** Names an edge the way it runs. */
export const edgeKey = (from: LngLat, to: LngLat): string => `${cornerKey(from)}>${cornerKey(to)}`;

/** The corners of a ring, each once. */
export const openRing = (ring: Ring): Ring => ring.slice(0, -1);

/** A ring through corners; one that comes twice in a row is one. */
export function closedRing(corners: readonly LngLat[]): Ring {
  const kept = corners.filter((corner, i) => cornerKey(corner) !== cornerKey(corners.at(i - 1)!));
  return kept.length > 0 ? [...kept, kept[0]!] : [];
}
