import { edgeMetres, metresPerDegree } from './ruler.ts';
import type { LngLat } from './types.ts';

/** The length of a line in metres. */
export function lineMetres(line: readonly LngLat[]): number {
  return line.slice(1).reduce((sum, place, i) => sum + edgeMetres(...line[i]!, ...place), 0);
}

/** The place so many metres along a line; beyond an end it is that end. */
export function placeAlong(line: readonly LngLat[], metres: number): LngLat {
  let left = Math.max(0, metres);
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const length = edgeMetres(...a, ...b);
    if (left <= length && length > 0) {
      const fraction = left / length;
      return [a[0] + fraction * (b[0] - a[0]), a[1] + fraction * (b[1] - a[1])];
    }
    left -= length;
  }
  return line.at(-1)!;
}

/** How far along a line, in metres, it comes nearest to a place. */
export function metresAlong(line: readonly LngLat[], place: LngLat): number {
  let [reached, nearest, least] = [0, 0, Infinity];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const length = edgeMetres(...a, ...b);
    const { fraction, metres } = nearestOnEdge(a, b, place);
    if (metres < least) [least, nearest] = [metres, reached + fraction * length];
    reached += length;
  }
  return nearest;
}

/** How near a line comes to a place, in metres, in the plane at the latitude of the place. */
export function metresToLine(line: readonly LngLat[], place: LngLat): number {
  let least = Infinity;
  for (let i = 1; i < line.length; i++) {
    least = Math.min(least, nearestOnEdge(line[i - 1]!, line[i]!, place).metres);
  }
  return least;
}

function nearestOnEdge(a: LngLat, b: LngLat, [lng, lat]: LngLat) {
  const scale = metresPerDegree(lat);
  const [ax, ay] = [(a[0] - lng) * scale.lng, (a[1] - lat) * scale.lat];
  const [dx, dy] = [(b[0] - a[0]) * scale.lng, (b[1] - a[1]) * scale.lat];
  const square = dx * dx + dy * dy;
  const fraction = square > 0 ? Math.max(0, Math.min(1, -(ax * dx + ay * dy) / square)) : 0;
  return { fraction, metres: Math.hypot(ax + fraction * dx, ay + fraction * dy) };
}
