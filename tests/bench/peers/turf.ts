import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { geojsonRbush } from '@turf/geojson-rbush';
import { lineString, multiLineString, polygon } from '@turf/helpers';
import { lineSegment } from '@turf/line-segment';
import { lineSplit } from '@turf/line-split';
import type { Feature, LineString, MultiLineString, Polygon, Position } from 'geojson';
import type { StarArea } from '../workload/starAreas.ts';
import type { Peer } from './peer.ts';

type Line = Feature<LineString>;
type Splitter = Feature<Polygon | MultiLineString>;

/**
 * Turf: of the lines whose box meets that of an area, each is split by the area, and the middle of
 * each piece is looked up in it.
 */
export const turf: Peer = turfPeer('turf + bbox filter', (area) => () => area);

/**
 * The same, but each line is split only by those edges of an area whose boxes it meets, which turf's
 * own R-tree finds.
 */
export const turfWithEdges: Peer = turfPeer('turf + bbox filter + R-tree of edges', (area) => {
  const edges = geojsonRbush<LineString>().load(lineSegment(area));
  return (line) => {
    const near = edges.search(line).features;
    return near.length > 0
      ? multiLineString(near.map(({ geometry }) => geometry.coordinates))
      : null;
  };
});

/** `splitterOf`: for an area, what of it may split a line; null for nothing. */
function turfPeer(
  name: string,
  splitterOf: (area: Feature<Polygon>) => (line: Line) => Splitter | null,
): Peer {
  return {
    name,
    prepare: async ({ segments, areas }) => {
      const lines = segments.map(({ line }) => lineString(line.map(onEquator)));
      const boxes = lines.map((line) => bbox(line));
      const metres = lines.map(metresOf);
      const prepared = areas.map(({ coordinates }: StarArea) => {
        const area = polygon(coordinates.map((ring) => ring.map(onEquator)));
        return { area, box: bbox(area), splitterFor: splitterOf(area) };
      });
      const metresIn = ({ area, box, splitterFor }: (typeof prepared)[number]) => {
        const [west, south, east, north] = box;
        return lines.reduce((sum, line, row) => {
          const [left, below, right, above] = boxes[row]!;
          if (left > east || right < west || below > north || above < south) return sum;
          return sum + metresWithin(line, metres[row]!, area, splitterFor(line));
        }, 0);
      };
      return { measure: () => Float64Array.from(prepared, metresIn), measureUnion: null };
    },
  };
}

function metresWithin(
  line: Line,
  metres: number,
  area: Feature<Polygon>,
  splitter: Splitter | null,
): number {
  const pieces = splitter ? lineSplit(line, splitter).features : [];
  if (pieces.length === 0) return isWithin(line, area) ? metres : 0;
  return pieces.reduce((sum, piece) => sum + (isWithin(piece, area) ? metresOf(piece) : 0), 0);
}

/** Whether a line that does not cross the border is inside: the middle of its first edge is. */
function isWithin({ geometry: { coordinates } }: Line, area: Feature<Polygon>): boolean {
  const [from, to] = [coordinates[0]!, coordinates[1]!];
  return booleanPointInPolygon([(from[0]! + to[0]!) / 2, (from[1]! + to[1]!) / 2], area);
}

// on the equator a degree is as long to the east as to the north, and lengths on the plane hold;
// a centimetre is the last decimal that lineSplit keeps of what it splits by
const METRES_PER_DEGREE = 1e5;

const onEquator = ([x, y]: readonly [number, number]): Position => [
  Math.round(x * 100) / 100 / METRES_PER_DEGREE,
  Math.round(y * 100) / 100 / METRES_PER_DEGREE,
];

function metresOf({ geometry: { coordinates } }: Line): number {
  let degrees = 0;
  for (let i = 1; i < coordinates.length; i++) {
    const [from, to] = [coordinates[i - 1]!, coordinates[i]!];
    degrees += Math.sqrt((to[0]! - from[0]!) ** 2 + (to[1]! - from[1]!) ** 2);
  }
  return METRES_PER_DEGREE * degrees;
}
