import type Flatbush from 'flatbush';
import { metresPerDegree } from '#geo/geometry/ruler.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import type { MeasuredStreets } from './measuredStreets.ts';
import { nearestPosition } from './nearestPosition.ts';

/** The name of the street that a place lies along, '' when none has a name within reach. */
export function streetNear(
  measured: MeasuredStreets,
  tree: Flatbush | null,
  at: LngLat,
  reachMetres: number,
): string {
  const scale = metresPerDegree(at[1]);
  const [east, north] = [reachMetres / scale.lng, reachMetres / scale.lat];
  const { streetOf, streetNames } = measured.streets;
  const around = tree?.search(at[0] - east, at[1] - north, at[0] + east, at[1] + north) ?? [];
  const named = around.filter((segment) => streetOf[segment]! >= 0).toSorted((a, b) => a - b);
  const nearest = nearestPosition(measured, named, at);
  if (!nearest || nearest.distanceMetres > reachMetres) return '';
  return streetNames[streetOf[nearest.segment]!]!;
}
