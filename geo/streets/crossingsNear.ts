import { metresPerDegree } from '#geo/geometry/ruler.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import type { StreetsData } from './streetsData.ts';

/** What people call a place by. */
export interface NearCrossing {
  /** of the streets that meet there, each once, in alphabetical order; one at a dead end */
  readonly names: readonly string[];
  readonly metres: number;
}

/**
 * The crossing nearest to each place of which a street has a name; null when none lies within reach.
 * Looks at the ends of all segments: for a table of corners that is fast enough, and needs no index.
 */
export function crossingsNear(
  streets: StreetsData,
  places: readonly LngLat[],
  reachMetres: number,
): readonly (NearCrossing | null)[] {
  return places.map((place) => crossingNear(streets, place, reachMetres));
}

function crossingNear(
  streets: StreetsData,
  [lng, lat]: LngLat,
  reachMetres: number,
): NearCrossing | null {
  const { segmentCount, coordStart, lngLat, nodes, streetOf, streetNames } = streets;
  const scale = metresPerDegree(lat);
  let [best, node] = [reachMetres, -1];
  for (let segment = 0; segment < segmentCount; segment++) {
    if (streetOf[segment]! < 0) continue;
    for (const end of [0, 1]) {
      const at = 2 * (end === 0 ? coordStart[segment]! : coordStart[segment + 1]! - 1);
      const north = (lngLat[at + 1]! - lat) * scale.lat;
      if (Math.abs(north) > best) continue;
      const metres = Math.hypot((lngLat[at]! - lng) * scale.lng, north);
      if (metres < best) [best, node] = [metres, nodes[2 * segment + end]!];
    }
  }
  if (node < 0) return null;
  const names = new Set<string>();
  for (let segment = 0; segment < segmentCount; segment++) {
    const isThere = nodes[2 * segment] === node || nodes[2 * segment + 1] === node;
    if (isThere && streetOf[segment]! >= 0) names.add(streetNames[streetOf[segment]!]!);
  }
  return { names: [...names].toSorted((a, b) => a.localeCompare(b, 'nl')), metres: best };
}
