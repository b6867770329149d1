import { areaAround } from '#geo/geometry/areas/hulls.ts';
import type { LngLat, MultiPolygon } from '#geo/geometry/types.ts';
import { segmentMetres, type MeasuredStreets } from '../measuredStreets.ts';
import { sliceSegment } from '../positions.ts';
import { extendLine } from './extendLine.ts';
import type { StreetsForAreas } from './areaByStreets.ts';
import { streetLine } from './streetLine.ts';

/** The lines of segments, whole. */
export function linesOfSegments(
  measured: MeasuredStreets,
  segments: Iterable<number>,
): readonly (readonly LngLat[])[] {
  return Array.from(segments, (segment) =>
    sliceSegment(measured, segment, 0, segmentMetres(measured, segment)),
  );
}

/** An area around streets that were chosen from a list: so wide that their houses are in it. */
export function areaOfSegments(
  measured: MeasuredStreets,
  segments: Iterable<number>,
  metres: number,
): MultiPolygon {
  return areaAround(linesOfSegments(measured, segments), metres);
}

/**
 * The line along which a street splits an area: its middle, extended to the edge where it ends inside.
 * Empty when the street is not there.
 */
export function splitLineOfStreet(
  { graph, index }: StreetsForAreas,
  street: number,
  area: MultiPolygon,
): readonly LngLat[] {
  const line = streetLine(graph, index, street);
  return line.length === 0 ? [] : extendLine(line, area);
}
