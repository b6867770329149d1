import { edgeMetres } from '#geo/geometry/ruler.ts';
import type { StreetsData } from './streetsData.ts';

/** Streets on which a position can be said in metres along a segment. */
export interface MeasuredStreets {
  readonly streets: StreetsData;
  /** one a place: metres along the line from the start of its segment */
  readonly alongMetres: Float64Array;
}

/** Measures every segment from its start, edge by edge, on the WGS84 ellipsoid. */
export function measureStreets(streets: StreetsData): MeasuredStreets {
  const { segmentCount, coordStart, lngLat } = streets;
  const alongMetres = new Float64Array(lngLat.length / 2);
  for (let segment = 0; segment < segmentCount; segment++) {
    for (let place = coordStart[segment]! + 1; place < coordStart[segment + 1]!; place++) {
      const at = 2 * place;
      alongMetres[place] =
        alongMetres[place - 1]! +
        edgeMetres(lngLat[at - 2]!, lngLat[at - 1]!, lngLat[at]!, lngLat[at + 1]!);
    }
  }
  return { streets, alongMetres };
}

/** Length of a segment in metres. */
export function segmentMetres({ streets, alongMetres }: MeasuredStreets, segment: number): number {
  return alongMetres[streets.coordStart[segment + 1]! - 1]!;
}
