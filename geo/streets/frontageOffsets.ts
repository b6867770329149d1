import { mitreOffsets } from '#geo/geometry/mitreOffsets.ts';
import type { Ruler } from '#geo/geometry/ruler.ts';
import type { Lines } from './layOutLines.ts';

/** From the middle of the street to where the houses on the left stand: see `StreetsData`. */
export function frontageOffsets(
  { coordStart, lngLat }: Lines,
  frontageMetres: number,
  ruler: Ruler,
): Float32Array {
  const offsets = new Float32Array(lngLat.length);
  for (let segment = 0; segment < coordStart.length - 1; segment++) {
    const last = coordStart[segment + 1]! - 1;
    mitreOffsets(lngLat, coordStart[segment]!, last, frontageMetres, offsets, ruler);
  }
  return offsets;
}
