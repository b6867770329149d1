import { metresPerDegree } from '../ruler.ts';
import type { MultiPolygon, Ring } from '../types.ts';

/**
 * Surface in square metres: the shoelace formula with the lengths of a degree at the ring's middle
 * latitude, which for a town is right to within a ten-thousandth. Rings may run either way.
 */
export function squareMetres(area: MultiPolygon): number {
  let sum = 0;
  for (const [outer, ...holes] of area) {
    sum += Math.abs(ringSquareMetres(outer ?? []));
    for (const hole of holes) sum -= Math.abs(ringSquareMetres(hole));
  }
  return sum;
}

/** Positive when the ring runs anticlockwise. */
export function ringSquareMetres(ring: Ring): number {
  const [west, south] = ring[0] ?? [0, 0];
  const scale = metresPerDegree(middleLatitude(ring));
  let doubled = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    // from the first corner: products of whole longitudes would drown a small ring
    doubled += (a[0] - west) * (b[1] - south) - (b[0] - west) * (a[1] - south);
  }
  return (doubled / 2) * scale.lng * scale.lat;
}

function middleLatitude(ring: Ring): number {
  let [least, most] = [Infinity, -Infinity];
  for (const [, lat] of ring) {
    least = Math.min(least, lat);
    most = Math.max(most, lat);
  }
  return (least + most) / 2;
}
