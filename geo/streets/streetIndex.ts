import { normalisedName } from './streetKey.ts';
import type { StreetsData } from './streetsData.ts';

/** Finds streets by what people know of them, and the segments of a street. */
export interface StreetIndex {
  readonly streets: StreetsData;
  readonly rowOfKey: ReadonlyMap<string, number>;
  /** rows of the streets with a normalised name */
  readonly rowsOfName: ReadonlyMap<string, readonly number[]>;
  /** one a street, and the end of the last: where its segments begin in `segments` */
  readonly segmentStart: Uint32Array;
  readonly segments: Uint32Array;
}

const known = new WeakMap<StreetsData, StreetIndex>();

/** The index of streets: made when it is first asked for, and kept as long as they are. */
export function indexStreets(streets: StreetsData): StreetIndex {
  const index = known.get(streets) ?? newIndex(streets);
  known.set(streets, index);
  return index;
}

function newIndex(streets: StreetsData): StreetIndex {
  const rowsOfName = new Map<string, number[]>();
  streets.streetNames.forEach((name, row) => {
    const rows = rowsOfName.get(normalisedName(name));
    if (rows) rows.push(row);
    else rowsOfName.set(normalisedName(name), [row]);
  });
  const rowOfKey = new Map(streets.streetKeys.map((key, row) => [key, row]));
  return { streets, rowOfKey, rowsOfName, ...segmentsByStreet(streets) };
}

/** The segments of a street, in the order of the data. */
export function segmentsOfStreet(index: StreetIndex, street: number): Uint32Array {
  return index.segments.subarray(index.segmentStart[street], index.segmentStart[street + 1]);
}

/**
 * Rows of the streets with a name in a place, both compared as `normalisedName` has it. Sources
 * that do not know the place leave it empty: when no street has that place, one without a place
 * will do, and when no place is asked for, any.
 */
export function streetsNamed(index: StreetIndex, name: string, place: string): readonly number[] {
  const rows = index.rowsOfName.get(normalisedName(name)) ?? [];
  const wanted = normalisedName(place);
  const placeOf = (row: number) => normalisedName(index.streets.streetPlaces[row]!);
  const exact = rows.filter((row) => placeOf(row) === wanted);
  if (exact.length > 0) return exact;
  return wanted === '' ? rows : rows.filter((row) => placeOf(row) === '');
}

function segmentsByStreet({ segmentCount, streetCount, streetOf }: StreetsData) {
  const segmentStart = new Uint32Array(streetCount + 1);
  for (const street of streetOf) if (street >= 0) segmentStart[street + 1]!++;
  for (let row = 0; row < streetCount; row++) segmentStart[row + 1]! += segmentStart[row]!;
  const segments = new Uint32Array(segmentStart[streetCount]!);
  const next = segmentStart.slice();
  for (let segment = 0; segment < segmentCount; segment++) {
    const street = streetOf[segment]!;
    if (street >= 0) segments[next[street]!++] = segment;
  }
  return { segmentStart, segments };
}
