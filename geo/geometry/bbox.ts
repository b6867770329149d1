import type { BBox, MultiPolygon } from './types.ts';

/** The box around an area, or null for an area without places. */
export function areaBBox(area: MultiPolygon): BBox | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer] of area) {
    for (const [lng, lat] of outer ?? []) {
      west = Math.min(west, lng);
      south = Math.min(south, lat);
      east = Math.max(east, lng);
      north = Math.max(north, lat);
    }
  }
  return west <= east ? [west, south, east, north] : null;
}

/** The box around boxes, or null when there are none. */
export function joinBBoxes(boxes: readonly (BBox | null)[]): BBox | null {
  const known = boxes.filter((box) => box !== null);
  if (known.length === 0) return null;
  return [
    Math.min(...known.map(([west]) => west)),
    Math.min(...known.map(([, south]) => south)),
    Math.max(...known.map(([, , east]) => east)),
    Math.max(...known.map(([, , , north]) => north)),
  ];
}

/** What two boxes have in common, borders included; null when that is nothing. */
export function intersectBBoxes(a: BBox, b: BBox): BBox | null {
  const box: BBox = [
    Math.max(a[0], b[0]),
    Math.max(a[1], b[1]),
    Math.min(a[2], b[2]),
    Math.min(a[3], b[3]),
  ];
  return box[0] <= box[2] && box[1] <= box[3] ? box : null;
}
