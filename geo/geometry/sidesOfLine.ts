import { metresPerDegree } from './ruler.ts';
import type { LngLat } from './types.ts';

export type Compass = 'north' | 'east' | 'south' | 'west';

const OPPOSITE: Readonly<Record<Compass, Compass>> = {
  north: 'south',
  east: 'west',
  south: 'north',
  west: 'east',
};

/**
 * Towards which quarter the sides of a line lie, on the whole: by its ends, however it winds between them.
 * `line` in degrees, two places or more.
 */
export function sidesOfLine(line: readonly LngLat[]): {
  readonly left: Compass;
  readonly right: Compass;
} {
  const [[lng, lat], [toLng, toLat]] = [line[0]!, line.at(-1)!];
  const metres = metresPerDegree((lat + toLat) / 2);
  const [east, north] = [(toLng - lng) * metres.lng, (toLat - lat) * metres.lat];
  const left = leftOf(east, north);
  return { left, right: OPPOSITE[left] };
}

/** What lies to the left of who goes that way. */
function leftOf(east: number, north: number): Compass {
  if (Math.abs(east) >= Math.abs(north)) return east >= 0 ? 'north' : 'south';
  return north > 0 ? 'west' : 'east';
}
