import { metresPerDegree } from '#geo/geometry/ruler.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import type { XY } from './plane.ts';

/** From the drawing board to the earth. The same place gives the same coordinates. */
export type Frame = (place: XY) => [lng: number, lat: number];

/** The frame whose corner lies at a place on earth; to the decimal that open street data has. */
export function frameAt([lng, lat]: LngLat): Frame {
  const scale = metresPerDegree(lat);
  return ([x, y]) => [rounded(lng + x / scale.lng), rounded(lat + y / scale.lat)];
}

const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
