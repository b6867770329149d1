import { fail, succeed, type Result } from '#geo/result.ts';
import type { ImportProblem } from '../importProblem.ts';
import type { NamedCrs } from './crsName.ts';
import type { KnownCrs, Place } from './projections.ts';

/** How the numbers of a file are to be read. */
export interface Frame {
  readonly crs: KnownCrs;
  /** latitude or northing stands first */
  readonly isSwapped: boolean;
  /** the file names another system than its coordinates are in */
  readonly isContradicted: boolean;
  /** about the middle of its places, as the file has them */
  readonly middle: Place;
}

interface Range {
  readonly crs: KnownCrs;
  /** where a place may be when the file names the system */
  readonly world: Box;
  /** where a place may be when it does not, and where swapped axes show; null: it has to be named */
  readonly dutch: Box | null;
  /** how far a place may be from the middle of its file: as far as a country reaches */
  readonly reach: number;
}
type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

const RD_BOX: Box = [0, 289_000, 300_000, 650_000];
const MERCATOR_METRES = 20_037_509;
// a zone and what lies beside it, from the equator to the North Cape
const UTM = { world: [-500_000, 0, 1_500_000, 9_000_000], dutch: null, reach: 1_000_000 } as const;
/** In the order in which they claim a place; where two could, one of them is open sea. */
const RANGES: readonly Range[] = [
  { crs: 'EPSG:4326', world: [-180, -90, 180, 90], dutch: [3.2, 50.7, 7.3, 53.7], reach: 10 },
  { crs: 'EPSG:28992', world: RD_BOX, dutch: RD_BOX, reach: Infinity },
  { crs: 'EPSG:25831', ...UTM },
  { crs: 'EPSG:25832', ...UTM },
  {
    crs: 'EPSG:3857',
    world: [-MERCATOR_METRES, -MERCATOR_METRES, MERCATOR_METRES, MERCATOR_METRES],
    dutch: [356_000, 6_568_000, 813_000, 7_114_000],
    reach: 1_500_000,
  },
];

/** What a place is taken for by itself. */
type Claim = `${KnownCrs}${'' | ' swapped'}`;

function claimOf([x, y]: Place, named: KnownCrs | null): Claim | null {
  for (const { crs, world, dutch } of RANGES) {
    // swapped, the Netherlands lie in open sea: no place is meant to be there
    if (dutch && isIn(dutch, y, x) && !isIn(dutch, x, y)) return `${crs} swapped`;
    // any pair of metres is somewhere in a system of the whole world, so elsewhere it has to be named
    const box = named === crs || crs === 'EPSG:4326' ? world : dutch;
    if (box && isIn(box, x, y)) return crs;
  }
  return null;
}

/**
 * Decides the system of a file by where most of its places would be, for what files say of
 * themselves is often wrong. `placeLists`: all places of the file, finite.
 */
export function frameOf(
  named: NamedCrs | null,
  placeLists: readonly (readonly Place[])[],
  file: string,
): Result<Frame, ImportProblem> {
  const example = placeLists.find((places) => places.length > 0)?.[0] ?? null;
  if (named && !named.known) {
    return fail({ code: 'import/unknown-crs', file, crs: named.text, example });
  }
  const known = named?.known ?? null;
  const counts = new Map<Claim | null, number>();
  let total = 0;
  for (const places of placeLists) {
    total += places.length;
    for (const place of places) {
      const claim = claimOf(place, known);
      counts.set(claim, (counts.get(claim) ?? 0) + 1);
    }
  }
  const [winner, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  if (winner === null) return fail(nowhere(named, example, placeLists, file));
  const isSwapped = winner.endsWith(' swapped');
  if (isSwapped && count < total) {
    return fail({ code: 'import/swapped-axes', file, swapped: count, of: total });
  }
  const crs = winner.replace(' swapped', '') as KnownCrs;
  const middle = middleOf(placeLists, total, (place) => claimOf(place, known) === winner);
  return succeed({ crs, isSwapped, isContradicted: known !== null && known !== crs, middle });
}

// enough for a middle that no few strays move
const SAMPLE_SIZE = 1_001;

/** The medians of both coordinates of a sample of the places that belong. */
function middleOf(
  placeLists: readonly (readonly Place[])[],
  total: number,
  belongs: (place: Place) => boolean,
): Place {
  const step = Math.max(1, Math.floor(total / SAMPLE_SIZE));
  const some = sampleOf(placeLists, step).filter(belongs);
  const sample = some.length > 0 ? some : sampleOf(placeLists, 1).filter(belongs);
  const median = (axis: 0 | 1) =>
    sample.map((place) => place[axis]).sort((a, b) => a - b)[sample.length >> 1]!;
  return [median(0), median(1)];
}

/** Every so manieth place, counted through all lists. */
function sampleOf(placeLists: readonly (readonly Place[])[], step: number): Place[] {
  const sample: Place[] = [];
  let ahead = 0;
  for (const places of placeLists) {
    for (; ahead < places.length; ahead += step) sample.push(places[ahead]!);
    ahead -= places.length;
  }
  return sample;
}

/** Whether a place is where the frame's other places can be; a stray one is not. */
export function isInFrame(place: Place, { crs, isSwapped, middle }: Frame): boolean {
  const { reach } = RANGES.find((range) => range.crs === crs)!;
  return (
    claimOf(place, crs) === (isSwapped ? `${crs} swapped` : crs) &&
    Math.abs(place[0] - middle[0]) <= reach &&
    Math.abs(place[1] - middle[1]) <= reach
  );
}

function nowhere(
  named: NamedCrs | null,
  example: Place | null,
  placeLists: readonly (readonly Place[])[],
  file: string,
): ImportProblem {
  const isOnEarth = ([x, y]: Place) => Math.max(Math.abs(x), Math.abs(y)) <= MERCATOR_METRES;
  if (example && (named || !placeLists.some((places) => places.some(isOnEarth)))) {
    return { code: 'import/out-of-range', file, example };
  }
  return { code: 'import/unknown-crs', file, crs: null, example };
}

const isIn = ([minX, minY, maxX, maxY]: Box, x: number, y: number) =>
  x >= minX && x <= maxX && y >= minY && y <= maxY;
