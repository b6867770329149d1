import type { Feature, FeatureCollection, LineString } from 'geojson';
import { sliceSegment } from '#geo/streets/positions.ts';
import { LEFT } from '#geo/streets/streetsData.ts';
import { bothSides, type StreetPiece } from './bothSides.ts';
import type { Coverage } from './coverage.ts';
import { gapsOf, runOfRows } from './gaps.ts';
import { segmentOfLine, sideOfLine, type Network } from './network.ts';
import type { StreetState } from './report.ts';

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

/** What the map is told of a stretch of a side, to draw beside the street. */
export interface SideProperties {
  readonly form: 'side';
  /** row in the data */
  readonly street: number;
  readonly side: 'left' | 'right';
  readonly depth: number;
  /** id of its gap in the report; -1 for none, or for a sliver */
  readonly gap: number;
  /** covered by what is planned only */
  readonly planned: boolean;
}

/** What the map is told of a stretch of a street, to draw when zoomed out. */
export interface StreetProperties {
  readonly form: 'street';
  readonly street: number;
  /** of both sides together, where both are in scope */
  readonly state: StreetState;
  readonly overlap: boolean;
  readonly gap: number;
  readonly planned: boolean;
}

type Lines<Properties> = FeatureCollection<LineString, Properties>;

/** What is in scope for a GIS: lines along the middle of the street, one a stretch of a side. */
export function coverageGeoJson(coverage: Coverage): Lines<GisProperties> {
  const { network, served, groups } = coverage;
  const { streetOf, streetNames, streetPlaces } = network.streets;
  return collection(
    eachRow(coverage, (row, segment) => {
      const [from, to] = [served.from[row]!, served.to[row]!];
      const street = streetOf[segment]!;
      return lineOf(network, segment, from, to, {
        street: streetNames[street]!,
        place: streetPlaces[street]!,
        side: sideNameOf(served.line[row]!),
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
  const gapOf = runOfRows(coverage, gapsOf(coverage).gaps);
  const sides = eachRow(coverage, (row, segment) =>
    lineOf<SideProperties | StreetProperties>(
      network,
      segment,
      served.from[row]!,
      served.to[row]!,
      {
        form: 'side',
        street: network.streets.streetOf[segment]!,
        side: sideNameOf(served.line[row]!),
        depth: served.depth[row]!,
        gap: gapOf[row]!,
        planned: served.planned[row] === 1,
      },
    ),
  );
  const streets = joinedPieces(coverage, gapOf).map(({ segment, from, to, properties }) =>
    lineOf<SideProperties | StreetProperties>(network, segment, from, to, properties),
  );
  return collection([...sides, ...streets]);
}

interface DrawnPiece extends Omit<StreetPiece, 'rows'> {
  readonly properties: StreetProperties;
}

/** The pieces of street that look different; what only changes group goes on. */
function joinedPieces(coverage: Coverage, gapOf: Int32Array): readonly DrawnPiece[] {
  const drawn: DrawnPiece[] = [];
  for (const { segment, from, to, rows } of bothSides(coverage)) {
    const properties = streetProperties(coverage, gapOf, segment, rows);
    const last = drawn.at(-1);
    if (last?.segment === segment && last.to === from && looksAs(last.properties, properties)) {
      drawn[drawn.length - 1] = { ...last, to };
    } else drawn.push({ segment, from, to, properties });
  }
  return drawn;
}

const looksAs = (a: StreetProperties, b: StreetProperties) =>
  a.state === b.state && a.overlap === b.overlap && a.gap === b.gap && a.planned === b.planned;

function streetProperties(
  { network, served }: Coverage,
  gapOf: Int32Array,
  segment: number,
  rows: readonly number[],
): StreetProperties {
  const covered = rows.filter((row) => served.depth[row]! > 0);
  const isCovered = covered.length === rows.length;
  return {
    form: 'street',
    street: network.streets.streetOf[segment]!,
    state: isCovered ? 'covered' : covered.length === 0 ? 'uncovered' : 'partly',
    overlap: rows.some((row) => served.depth[row]! >= 2),
    gap: Math.max(...rows.map((row) => gapOf[row]!)),
    planned: isCovered && rows.some((row) => served.planned[row] === 1),
  };
}

function eachRow<Value>(
  { served }: Coverage,
  make: (row: number, segment: number) => Value,
): Value[] {
  return Array.from(served.line, (line, row) => make(row, segmentOfLine(line)));
}

const sideNameOf = (line: number): 'left' | 'right' =>
  sideOfLine(line) === LEFT ? 'left' : 'right';

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

function collection<Properties>(features: Feature<LineString, Properties>[]): Lines<Properties> {
  return { type: 'FeatureCollection', features };
}
