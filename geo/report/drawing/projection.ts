import { metresPerDegree } from '#geo/geometry/ruler.ts';
import type { BBox, LngLat } from '#geo/geometry/types.ts';
import type { Box, Path, XY } from './drawing.ts';

/** A piece of town on a piece of paper: true to scale in its middle, north up. */
export interface Projection {
  readonly box: Box;
  readonly pointsPerMetre: number;
  readonly place: (at: LngLat) => XY;
  readonly path: (line: readonly LngLat[]) => Path;
}

// paper that holds less than this is a picture of nothing
const LEAST_METRES = 50;

/** The smallest scale at which all of a bounding box, with a margin in points, fits in a box. */
export function projectionInto(bbox: BBox, box: Box, margin = 12): Projection {
  const [west, south, east, north] = bbox;
  const perDegree = metresPerDegree((south + north) / 2);
  const metres = {
    across: Math.max(LEAST_METRES, (east - west) * perDegree.lng),
    up: Math.max(LEAST_METRES, (north - south) * perDegree.lat),
  };
  const pointsPerMetre = Math.min(
    (box.width - 2 * margin) / metres.across,
    (box.height - 2 * margin) / metres.up,
  );
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  const [middleLng, middleLat] = [(west + east) / 2, (south + north) / 2];
  const place = ([lng, lat]: LngLat): XY => [
    middleX + (lng - middleLng) * perDegree.lng * pointsPerMetre,
    middleY - (lat - middleLat) * perDegree.lat * pointsPerMetre,
  ];
  return { box, pointsPerMetre, place, path: (line) => line.map(place) };
}

/** Whether some of a path may lie in a box that is this much larger on every side. */
export function comesNear(path: Path, box: Box, margin: number): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of path) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return (
    right >= box.x - margin &&
    left <= box.x + box.width + margin &&
    bottom >= box.y - margin &&
    top <= box.y + box.height + margin
  );
}
