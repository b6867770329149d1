import type { NumberRange, Segment } from './segment.ts';
import { identityOfKey } from './streetKey.ts';
import { LEFT, PARITIES, RIGHT, segmentIdAt, type Side, type StreetsData } from './streetsData.ts';

/** What is known of segments, without all that is worked out from it. */
type SegmentColumns = Pick<
  StreetsData,
  | 'segmentCount'
  | 'coordStart'
  | 'lngLat'
  | 'streetOf'
  | 'carriesHouses'
  | 'numberParity'
  | 'numberFrom'
  | 'numberTo'
  | 'segmentIds'
  | 'streetKeys'
  | 'streetNames'
  | 'streetPlaces'
>;

/**
 * The segments in rows of their own again, each with the name, place and identity of its street;
 * `buildStreetsData` makes equal columns of them. What a street does not keep, they have lost:
 * rarer spellings, and the place of a segment without a name.
 */
export function segmentsOf(data: SegmentColumns): Segment[] {
  return Array.from({ length: data.segmentCount }, (_, segment) => segmentAt(data, segment));
}

function segmentAt(data: SegmentColumns, segment: number): Segment {
  const street = data.streetOf[segment]!;
  return {
    id: segmentIdAt(data, segment),
    line: lineAt(data, segment),
    name: data.streetNames[street] ?? null,
    place: data.streetPlaces[street] ?? '',
    identity: identityOfKey(data.streetKeys[street] ?? ''),
    carriesHouses: data.carriesHouses[segment] === 1,
    left: numbersAt(data, segment, LEFT),
    right: numbersAt(data, segment, RIGHT),
  };
}

function lineAt({ coordStart, lngLat }: SegmentColumns, segment: number): [number, number][] {
  const line: [number, number][] = [];
  for (let place = coordStart[segment]!; place < coordStart[segment + 1]!; place++) {
    line.push([lngLat[2 * place]!, lngLat[2 * place + 1]!]);
  }
  return line;
}

function numbersAt(data: SegmentColumns, segment: number, side: Side): NumberRange | null {
  const row = 2 * segment + side;
  const parity = PARITIES[data.numberParity[row]!]!;
  return parity === 'unknown'
    ? null
    : { parity, from: data.numberFrom[row]!, to: data.numberTo[row]! };
}
