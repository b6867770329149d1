import type { Place } from '../crs/projections.ts';

type Corner = Readonly<Place>;

/**
 * The middle of a building: the centre of gravity of its ring, of a line or a ring without surface
 * the mean of its places; null of nothing.
 */
export function middleOf(ring: readonly Corner[]): Place | null {
  const [first] = ring;
  if (!first) return null;
  let surface = 0;
  let x = 0;
  let y = 0;
  // from the first place, for degrees of one house differ in the fifth decimal only
  const local = ring.map((place): Place => [place[0] - first[0], place[1] - first[1]]);
  for (const [i, [x2, y2]] of local.entries()) {
    const [x1, y1] = local[(i || local.length) - 1]!;
    const cross = x1 * y2 - x2 * y1;
    surface += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  if (surface === 0) return meanOf(ring);
  return [first[0] + x / (3 * surface), first[1] + y / (3 * surface)];
}

const meanOf = (places: readonly Corner[]): Place => [
  places.reduce((sum, place) => sum + place[0], 0) / places.length,
  places.reduce((sum, place) => sum + place[1], 0) / places.length,
];
