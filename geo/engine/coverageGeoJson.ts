import type { Feature, FeatureCollection, LineString } from 'geojson';
import { sliceSegment } from '#geo/streets/positions.ts';
import type { Coverage } from './coverage.ts';
import { segmentOfLine, type Network } from './network.ts';
import { sideNameOf } from './sideName.ts';
import {
  drawnLines,
  drawnSides,
  type SideProperties,
  type StreetProperties,
} from './tiles/drawnCoverage.ts';

/** What a GIS is told of a stretch of a side. */
export interface GisProperties {
  readonly street: string;
  readonly place: string;
  readonly side: 'left' | 'right';
  /** how many groups serve it */
  readonly depth: number;
  /** their names */
  readonly groups: readonly string[];
  /** half the length of the line, as a side counts half: they add up to the metres of the report */
  readonly metres: number;
}

type Lines<Properties> = FeatureCollection<LineString, Properties>;

/** What is in scope for a GIS: lines along the middle of the street, one a stretch of a side. */
export function coverageGeoJson(coverage: Coverage): Lines<GisProperties> {
  const { network, served, groups } = coverage;
  const { streetOf, streetNames, streetPlaces } = network.streets;
  return collection(
    Array.from(served.line, (line, row) => {
      const [from, to] = [served.from[row]!, served.to[row]!];
      const segment = segmentOfLine(line);
      const street = streetOf[segment]!;
      return lineOf(network, segment, from, to, {
        street: streetNames[street]!,
        place: streetPlaces[street]!,
        side: sideNameOf(line),
        depth: served.depth[row]!,
        groups: served.groupSets[served.groupSet[row]!]!.map((group) => groups[group]!.name),
        metres: (to - from) / 2,
      });
    }),
  );
}

/** What a group serves of what is in scope, to point it out on the map. */
export function groupGeoJson(
  coverage: Coverage,
  group: string,
): Lines<Pick<SideProperties, 'side'>> {
  const { network, served, groups } = coverage;
  const wanted = groups.findIndex(({ id }) => id === group);
  const isServed = (row: number) => served.groupSets[served.groupSet[row]!]!.includes(wanted);
  return collection(
    Array.from(served.line.keys())
      .filter(isServed)
      .map((row) => {
        const line = served.line[row]!;
        return lineOf(network, segmentOfLine(line), served.from[row]!, served.to[row]!, {
          side: sideNameOf(line),
        });
      }),
  );
}

/** What is in scope for the map, in both forms: by side, and with both sides in one line. */
export function coverageMapGeoJson(coverage: Coverage): Lines<SideProperties | StreetProperties> {
  const { network, served } = coverage;
  const features: Feature<LineString, SideProperties | StreetProperties>[] = [];
  for (let first = 0; first < served.count;) {
    const segment = segmentOfLine(served.line[first]!);
    let end = first;
    while (end < served.count && segmentOfLine(served.line[end]!) === segment) end++;
    const rows = { segment, first, end };
    for (const { from, to, properties } of [
      ...drawnSides(coverage, rows),
      ...drawnLines(coverage, rows),
    ]) {
      features.push(lineOf(network, segment, from, to, properties));
    }
    first = end;
  }
  return collection(features);
}

function lineOf<Properties>(
  network: Network,
  segment: number,
  from: number,
  to: number,
  properties: Properties,
): Feature<LineString, Properties> {
  const coordinates = sliceSegment(network, segment, from, to);
  return { type: 'Feature', geometry: { type: 'LineString', coordinates }, properties };
}

const collection = <Properties>(
  features: Feature<LineString, Properties>[],
): Lines<Properties> => ({ type: 'FeatureCollection', features });
