import type { Feature, FeatureCollection, LineString } from 'geojson';
import { sliceSegment } from '#geo/streets/positions.ts';
import type { Coverage } from './coverage.ts';
import { gapsOf, runOfRows } from './gaps.ts';
import { segmentOfLine } from './network.ts';
import { sideNameOf } from './sideName.ts';

/** What a GIS is told of a stretch of a side. */
export interface GisProperties {
  readonly street: string;
  readonly place: string;
  readonly side: 'left' | 'right';
  /** how many groups serve it */
  readonly depth: number;
  /** their names */
  readonly groups: readonly string[];
  /** covered by what is planned only */
  readonly planned: boolean;
  /** the id of its gap in the report; null where it is covered, and for a sliver */
  readonly gap: number | null;
  /** half the length of the line, as a side counts half: they add up to the metres of the report */
  readonly metres: number;
}

/** What is in scope for a GIS: lines along the middle of the street, one a stretch of a side. */
export function coverageGeoJson(coverage: Coverage): FeatureCollection<LineString, GisProperties> {
  const { served } = coverage;
  const gapOf = runOfRows(coverage, gapsOf(coverage).gaps);
  const features = Array.from(served.line, (_, row) => featureOf(coverage, row, gapOf[row]!));
  return { type: 'FeatureCollection', features };
}

function featureOf(
  { network, served, groups }: Coverage,
  row: number,
  gap: number,
): Feature<LineString, GisProperties> {
  const { streetOf, streetNames, streetPlaces } = network.streets;
  const [line, from, to] = [served.line[row]!, served.from[row]!, served.to[row]!];
  const segment = segmentOfLine(line);
  const street = streetOf[segment]!;
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: sliceSegment(network, segment, from, to) },
    properties: {
      street: streetNames[street]!,
      place: streetPlaces[street]!,
      side: sideNameOf(line),
      depth: served.depth[row]!,
      groups: served.groupSets[served.groupSet[row]!]!.map((group) => groups[group]!.name),
      planned: served.planned[row] === 1,
      gap: gap < 0 ? null : gap,
      metres: (to - from) / 2,
    },
  };
}
