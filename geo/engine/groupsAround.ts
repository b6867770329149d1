import { metresToLine } from '#geo/geometry/alongLine.ts';
import { metresPerDegree } from '#geo/geometry/ruler.ts';
import type { BBox, LngLat } from '#geo/geometry/types.ts';
import type { Link } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { countingGroups, linksInForce } from '#geo/plan/queries.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { nearestPosition } from '#geo/streets/nearestPosition.ts';
import { sliceSegment } from '#geo/streets/positions.ts';
import { segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import { LEFT, RIGHT } from '#geo/streets/streetsData.ts';
import { sideLine, type Network } from './network.ts';
import { stretchesOfLinks } from './pointing/painted.ts';
import { firstRowOf, type Stretches } from './stretches.ts';
import type { TargetContext } from './targets/context.ts';
import { segmentsInBox } from './tiles/segmentsInBox.ts';

/** Where something happens: a place, or a street (its row). */
export type Spot = { readonly at: LngLat } | { readonly street: number };

export interface NearGroup {
  /** id */
  readonly group: string;
  readonly metres: number;
}

/** Which groups are to know of a spot. */
export interface GroupsAround {
  /** row of the street that the place is on; null when none is near */
  readonly street: number | null;
  /** ids of those that serve the street there, or some of the street */
  readonly serving: readonly string[];
  /** those that serve something within reach, the nearest first */
  readonly near: readonly NearGroup[];
}

/** Farther from every street a place is on none of them. */
const ON_STREET_METRES = 60;

/** The groups of now that serve a spot, on either side of the street, and those within reach of it. */
export function groupsAround(
  context: TargetContext,
  plan: Plan,
  spot: Spot,
  reachMetres: number,
): GroupsAround {
  const { network } = context;
  const scene = sceneOf(network, spot);
  const around = segmentsAround(network, scene.places, reachMetres);
  const metresTo = distanceFrom(network, around, scene.places);
  const links = linksByGroup(plan);
  const serving: string[] = [];
  const near: NearGroup[] = [];
  for (const { id } of countingGroups(plan, 'all', null)) {
    const stretches = stretchesOfLinks(context, links.get(id) ?? []);
    if (scene.pieces.some((piece) => isServed(stretches, piece))) serving.push(id);
    else {
      const metres = metresTo(stretches);
      if (metres <= reachMetres) near.push({ group: id, metres });
    }
  }
  return { street: scene.street, serving, near: near.toSorted((a, b) => a.metres - b.metres) };
}

/** The links of now by their groups; there may be thousands, so they are gone through once. */
function linksByGroup(plan: Plan): ReadonlyMap<string, readonly Link[]> {
  const byGroup = new Map<string, Link[]>();
  for (const link of linksInForce(plan, null)) {
    const ofGroup = byGroup.get(link.group);
    if (ofGroup) ofGroup.push(link);
    else byGroup.set(link.group, [link]);
  }
  return byGroup;
}

/** A piece of a segment, from a position to a position. */
interface Piece {
  readonly segment: number;
  readonly from: number;
  readonly to: number;
}

interface Scene {
  readonly street: number | null;
  readonly pieces: readonly Piece[];
  readonly places: readonly LngLat[];
}

function sceneOf(network: Network, spot: Spot): Scene {
  const { streets, index } = network;
  if ('street' in spot) {
    const pieces = Array.from(segmentsOfStreet(index, spot.street), (segment) => ({
      segment,
      from: 0,
      to: segmentMetres(network, segment),
    }));
    const places = pieces.flatMap(({ segment, to }) => sliceSegment(network, segment, 0, to));
    return { street: spot.street, pieces, places };
  }
  const near = segmentsAround(network, [spot.at], ON_STREET_METRES);
  const named = near.filter((segment) => streets.streetOf[segment]! >= 0);
  const on = nearestPosition(network, named, spot.at);
  if (!on || on.distanceMetres > ON_STREET_METRES) {
    return { street: null, pieces: [], places: [spot.at] };
  }
  const { segment, metres } = on;
  return {
    street: streets.streetOf[segment]!,
    pieces: [{ segment, from: metres, to: metres }],
    places: [spot.at],
  };
}

function segmentsAround(network: Network, places: readonly LngLat[], metres: number) {
  if (places.length === 0) return [];
  const lats = places.map(([, lat]) => lat);
  const lngs = places.map(([lng]) => lng);
  const scale = metresPerDegree(Math.max(...lats.map(Math.abs)));
  const [across, up] = [metres / scale.lng, metres / scale.lat];
  const box: BBox = [
    Math.min(...lngs) - across,
    Math.min(...lats) - up,
    Math.max(...lngs) + across,
    Math.max(...lats) + up,
  ];
  return segmentsInBox(network.streets, box);
}

function isServed(stretches: Stretches, { segment, from, to }: Piece): boolean {
  return rowsOf(stretches, segment).some(
    (row) => stretches.from[row]! <= to && stretches.to[row]! >= from,
  );
}

function rowsOf(stretches: Stretches, segment: number): number[] {
  const first = firstRowOf(stretches, sideLine(segment, LEFT));
  const rows: number[] = [];
  for (let row = first; stretches.line[row]! <= sideLine(segment, RIGHT); row++) rows.push(row);
  return rows;
}

/** How far what is served lies from the places; of many groups most serve the very same pieces. */
function distanceFrom(network: Network, segments: readonly number[], places: readonly LngLat[]) {
  const known = new Map<string, number>();
  const metresToPiece = ({ segment, from, to }: Piece): number => {
    const key = `${segment} ${from} ${to}`;
    const metres = known.get(key) ?? leastMetres(sliceSegment(network, segment, from, to), places);
    known.set(key, metres);
    return metres;
  };
  return (stretches: Stretches): number => {
    let least = Infinity;
    for (const segment of segments) {
      for (const row of rowsOf(stretches, segment)) {
        const [from, to] = [stretches.from[row]!, stretches.to[row]!];
        least = Math.min(least, metresToPiece({ segment, from, to }));
      }
    }
    return least;
  };
}

const leastMetres = (line: readonly LngLat[], places: readonly LngLat[]): number =>
  places.reduce((least, place) => Math.min(least, metresToLine(line, place)), Infinity);
