import { groupStreets } from './groupStreets.ts';
import type { NumberRange, Segment } from './segment.ts';
import { PARITIES, type StreetsData } from './streetsData.ts';

/**
 * Puts segments into columns, one row a segment in the order given, and finds what they make
 * together: streets (see `groupStreets`) and nodes, the places where their ends are exactly equal.
 */
export function buildStreetsData(segments: readonly Segment[]): StreetsData {
  const { streets, streetOf } = groupStreets(segments);
  return {
    segmentCount: segments.length,
    streetCount: streets.length,
    ...coordinateColumns(segments),
    streetOf,
    ...nodeColumn(segments),
    carriesHouses: Uint8Array.from(segments, ({ carriesHouses }) => (carriesHouses ? 1 : 0)),
    ...numberColumns(segments),
    segmentIds: segments.map(({ id }) => id),
    streetKeys: streets.map(({ key }) => key),
    streetNames: streets.map(({ name }) => name),
    streetPlaces: streets.map(({ place }) => place),
  };
}

function coordinateColumns(segments: readonly Segment[]) {
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

function nodeColumn(segments: readonly Segment[]) {
  const nodes = new Uint32Array(2 * segments.length);
  const known = new Map<string, number>();
  const nodeAt = (place: Segment['line'][number]) => {
    const key = place.join();
    const node = known.get(key) ?? known.size;
    known.set(key, node);
    return node;
  };
  segments.forEach(({ line }, i) => {
    nodes[2 * i] = nodeAt(line[0]!);
    nodes[2 * i + 1] = nodeAt(line.at(-1)!);
  });
  return { nodes, nodeCount: known.size };
}

function numberColumns(segments: readonly Segment[]) {
  const ranges = segments.flatMap(({ left, right }) => [left, right]);
  return {
    numberParity: Uint8Array.from(ranges, parityCode),
    numberFrom: Uint32Array.from(ranges, (range) => range?.from ?? 0),
    numberTo: Uint32Array.from(ranges, (range) => range?.to ?? 0),
  };
}

const parityCode = (range: NumberRange | null) => PARITIES.indexOf(range?.parity ?? 'unknown');
