import { metresPerDegree, type Ruler } from '#geo/geometry/ruler.ts';
import { emptyPlan, settingsOf } from '#geo/plan/plan.ts';
import { frontageOffsets } from './frontageOffsets.ts';
import { groupStreets } from './groupStreets.ts';
import { layOutLines, type Lines } from './layOutLines.ts';
import { nodesOf } from './nodesOf.ts';
import type { NumberRange, Segment } from './segment.ts';
import { PARITIES, type StreetsData } from './streetsData.ts';
import { packTexts } from './texts.ts';

/**
 * Puts segments into columns, one row a segment, and finds what they make together: streets (see
 * `groupStreets`) and nodes, the places where their ends are exactly equal. The rows are sorted by
 * where segments start (see `layOutLines`); the few of a small data set stay in the order given.
 */
export function buildStreetsData(
  segments: readonly Segment[],
  ruler: Ruler = metresPerDegree,
): StreetsData {
  const { laidOut, order } = layOutLines(linesOf(segments), ruler);
  const sorted = Array.from(order, (row) => segments[row]!);
  const { streets, streetOf } = groupStreets(sorted);
  // what a new plan asks for, so that most plans find it ready
  const { frontageMetres } = settingsOf(emptyPlan(''));
  return {
    segmentCount: segments.length,
    streetCount: streets.length,
    ...laidOut,
    frontageMetres,
    frontage: frontageOffsets(laidOut, frontageMetres, ruler),
    streetOf,
    ...nodesOf(laidOut),
    carriesHouses: Uint8Array.from(sorted, ({ carriesHouses }) => (carriesHouses ? 1 : 0)),
    ...numberColumns(sorted),
    segmentIds: packTexts(sorted.map(({ id }) => id)),
    streetKeys: streets.map(({ key }) => key),
    streetNames: streets.map(({ name }) => name),
    streetPlaces: streets.map(({ place }) => place),
  };
}

function linesOf(segments: readonly Segment[]): Lines {
  const coordStart = new Uint32Array(segments.length + 1);
  segments.forEach(({ line }, i) => (coordStart[i + 1] = coordStart[i]! + line.length));
  const lngLat = new Float64Array(2 * coordStart[segments.length]!);
  let at = 0;
  for (const { line } of segments) {
    for (const [lng, lat] of line) {
      lngLat[at++] = lng;
      lngLat[at++] = lat;
    }
  }
  return { coordStart, lngLat };
}

function numberColumns(segments: readonly Segment[]) {
  const numberParity = new Uint8Array(2 * segments.length);
  const numberFrom = new Uint32Array(2 * segments.length);
  const numberTo = new Uint32Array(2 * segments.length);
  segments.forEach(({ left, right }, segment) => {
    [left, right].forEach((range, side) => {
      const row = 2 * segment + side;
      numberParity[row] = parityCode(range);
      numberFrom[row] = range?.from ?? 0;
      numberTo[row] = range?.to ?? 0;
    });
  });
  return { numberParity, numberFrom, numberTo };
}

const parityCode = (range: NumberRange | null) => PARITIES.indexOf(range?.parity ?? 'unknown');
