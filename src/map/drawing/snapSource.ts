import type { Area } from '#geo/plan/area.ts';
import { polygonsOf } from '#geo/plan/area.ts';

/** Places and lines that a corner can stick to; longitude, latitude pairs in degrees WGS84. */
export interface SnapSource {
  readonly points: Float64Array;
  readonly lines: {
    readonly coords: Float64Array;
    /** line i runs from place `starts[i]` up to, not including, place `starts[i + 1]` */
    readonly starts: Uint32Array;
  };
}

/** The corners and borders of areas. */
export function areasSnapSource(areas: readonly Area[]): SnapSource {
  const rings = areas.flatMap(polygonsOf).flat();
  const coords = Float64Array.from(rings.flat(2));
  const starts = new Uint32Array(rings.length + 1);
  rings.forEach((ring, i) => (starts[i + 1] = starts[i]! + ring.length));
  return { points: coords, lines: { coords, starts } };
}

/** One source with everything of both. */
export function joinSnapSources(a: SnapSource, b: SnapSource): SnapSource {
  const placesBefore = a.lines.coords.length / 2;
  return {
    points: joined(a.points, b.points),
    lines: {
      coords: joined(a.lines.coords, b.lines.coords),
      starts: Uint32Array.from([
        ...a.lines.starts.subarray(0, -1),
        ...b.lines.starts.map((start) => start + placesBefore),
      ]),
    },
  };
}

function joined(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
