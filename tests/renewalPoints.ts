import { segmentOfLine, sideOfLine, type Network } from '#geo/engine/network.ts';
import type { Stretches } from '#geo/engine/stretches.ts';
import { metresPerDegree } from '#geo/geometry/ruler.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { placeAt } from '#geo/streets/positions.ts';
import { LEFT } from '#geo/streets/streetsData.ts';

/** A place where a house could stand, and the place on the street before its door; in metres. */
export interface Door {
  readonly house: Local;
  readonly door: Local;
}

/** Metres east and north of the south-west of Wageningen. */
type Local = readonly [east: number, north: number];

const ORIGIN: LngLat = [5.6, 51.95];
const scale = metresPerDegree(51.98);
const local = ([lng, lat]: LngLat): Local => [
  (lng - ORIGIN[0]) * scale.lng,
  (lat - ORIGIN[1]) * scale.lat,
];

const SPACING_METRES = 20;
const ASIDE_METRES = 8;

/** Houses along stretches, one every twenty metres, eight metres from the middle of the street. */
export function doorsAlong(network: Network, { count, line, from, to }: Stretches): Door[] {
  const doors: Door[] = [];
  for (let i = 0; i < count; i++) {
    const segment = segmentOfLine(line[i]!);
    const at = (metres: number) => local(placeAt(network, segment, metres));
    const aside = sideOfLine(line[i]!) === LEFT ? ASIDE_METRES : -ASIDE_METRES;
    const length = to[i]! - from[i]!;
    const houses = Math.max(1, Math.round(length / SPACING_METRES));
    for (let house = 0; house < houses; house++) {
      const metres = from[i]! + ((house + 0.5) / houses) * length;
      const [door, before, after] = [at(metres), at(metres - 0.5), at(metres + 0.5)];
      const [east, north] = [after[0] - before[0], after[1] - before[1]];
      const share = aside / Math.hypot(east, north);
      doors.push({ house: [door[0] - north * share, door[1] + east * share], door });
    }
  }
  return doors;
}

/** How many of some houses have none of the others within so many metres. */
export function countAlone(doors: readonly Door[], others: readonly Door[], metres: number) {
  return doors.filter(
    ({ house }) => !others.some((other) => distance(house, other.house) <= metres),
  ).length;
}

/** Tells whether any named street of a network comes by a door, within a few metres. */
export function streetFinder({ streets }: Network): (door: Door) => boolean {
  const { segmentCount, streetOf, coordStart, lngLat } = streets;
  const edges: (readonly [Local, Local])[] = [];
  for (let segment = 0; segment < segmentCount; segment++) {
    if (streetOf[segment]! < 0) continue;
    for (let place = coordStart[segment]!; place < coordStart[segment + 1]! - 1; place++) {
      const at = (i: number) => local([lngLat[2 * i]!, lngLat[2 * i + 1]!]);
      edges.push([at(place), at(place + 1)]);
    }
  }
  return ({ door }) => edges.some(([a, b]) => distanceToEdge(door, a, b) <= 5);
}

function distanceToEdge(place: Local, a: Local, b: Local): number {
  const [east, north] = [b[0] - a[0], b[1] - a[1]];
  const along = ((place[0] - a[0]) * east + (place[1] - a[1]) * north) / (east ** 2 + north ** 2);
  const share = Math.max(0, Math.min(1, along || 0));
  return distance(place, [a[0] + share * east, a[1] + share * north]);
}

const distance = (a: Local, b: Local) => Math.hypot(a[0] - b[0], a[1] - b[1]);
