import type { BBox } from '#geo/geometry/types.ts';
import { metresPerDegree } from '#geo/geometry/ruler.ts';

/** The box with this many metres more on every side. */
export function withMargin([west, south, east, north]: BBox, metres: number): BBox {
  const scale = metresPerDegree((south + north) / 2);
  const [lng, lat] = [metres / scale.lng, metres / scale.lat];
  return [west - lng, south - lat, east + lng, north + lat];
}
