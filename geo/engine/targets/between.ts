import { metresPerDegree } from '#geo/geometry/ruler.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import type { StreetRef, Target } from '#geo/plan/target.ts';
import { fail, succeed } from '#geo/result.ts';
import { shortestWay, type Way } from '#geo/streets/shortestWay.ts';
import type { StreetsData } from '#geo/streets/streetsData.ts';
import type { Network } from '../network.ts';
import { segmentsNamedBy, type Compiled, type TargetBase } from './context.ts';
import { stretchesOfPieces } from './stretch.ts';

export type BetweenTarget = Extract<Target, { readonly kind: 'between' }>;

/**
 * Both sides of the stretch of a street between two cross streets, which meet it in nodes. It is
 * the shortest way between a junction with the one and a junction with the other that passes no
 * other junction with either. When there is one such pair of junctions it is meant; when there are
 * several, the points of the references choose the nearest junctions; else it is ambiguous.
 *
 * One street named twice is a street that meets this one twice, and the stretch lies between.
 */
export function compileBetween(context: TargetBase, target: BetweenTarget): Compiled {
  const street = segmentsNamedBy(context, target.street);
  if (!street.ok) return street;
  const [first, second] = target.between.map((ref) => junctionsWith(context, street.value, ref));
  if (!first?.length || !second?.length) return fail('no-crossing');
  const ways = directWays(context.network, street.value, first, second);
  if (ways.length === 1) return succeed(stretchesOfPieces(ways[0]!.pieces, ALL_LINES));
  if (ways.length === 0) return fail(isOnePlace(first, second) ? 'same-crossing' : 'not-connected');

  const { streets } = context.network;
  const [one, other] = [first, second].map((nodes, i) =>
    nearestNodes(streets, street.value, nodes, target.between[i]!.at),
  ) as [number[], number[]];
  const told = directWays(context.network, street.value, one, other);
  return told.length === 1
    ? succeed(stretchesOfPieces(told[0]!.pieces, ALL_LINES))
    : fail('crossing-ambiguous');
}

const ALL_LINES = { has: () => true };

const isOnePlace = (first: readonly number[], second: readonly number[]) =>
  first.length === 1 && second.length === 1 && first[0] === second[0];

/** The nodes that a street shares with the cross street of that name. */
function junctionsWith(context: TargetBase, segments: Uint32Array, ref: StreetRef): number[] {
  const cross = segmentsNamedBy(context, ref);
  if (!cross.ok || cross.value[0] === segments[0]) return [];
  const { streets } = context.network;
  const own = new Set(nodesOf(streets, segments));
  return [...new Set(nodesOf(streets, cross.value))].filter((node) => own.has(node));
}

function nodesOf({ nodes }: StreetsData, segments: Uint32Array): number[] {
  return Array.from(segments).flatMap((segment) => [nodes[2 * segment]!, nodes[2 * segment + 1]!]);
}

/** One way for each pair of a first and a second node that has none of the others on it. */
function directWays(
  network: Network,
  segments: Uint32Array,
  first: readonly number[],
  second: readonly number[],
): Way[] {
  const closed = new Set([...first, ...second]);
  const seen = new Set<string>();
  const ways: Way[] = [];
  for (const start of first) {
    for (const goal of second) {
      const pair = [start, goal].toSorted((a, b) => a - b).join();
      if (start === goal || seen.has(pair)) continue;
      seen.add(pair);
      const [from, to] = [start, goal].map((node) => [{ node, piece: null }]);
      const way = shortestWay(network, segments, from!, to!, closed);
      if (way) ways.push(way);
    }
  }
  return ways;
}

/** Of nodes, the one nearest to a point; all of them without a point. */
function nearestNodes(
  streets: StreetsData,
  segments: Uint32Array,
  nodes: readonly number[],
  at: LngLat | undefined,
): readonly number[] {
  if (!at) return nodes;
  const scale = metresPerDegree(at[1]);
  const distance = (node: number) => {
    const [lng, lat] = placeOfNode(streets, segments, node);
    return Math.hypot((lng - at[0]) * scale.lng, (lat - at[1]) * scale.lat);
  };
  return [nodes.reduce((a, b) => (distance(a) <= distance(b) ? a : b))];
}

function placeOfNode(
  { nodes, coordStart, lngLat }: StreetsData,
  segments: Uint32Array,
  node: number,
): LngLat {
  const segment = segments.find(
    (each) => nodes[2 * each] === node || nodes[2 * each + 1] === node,
  )!;
  const place = nodes[2 * segment] === node ? coordStart[segment]! : coordStart[segment + 1]! - 1;
  return [lngLat[2 * place]!, lngLat[2 * place + 1]!];
}
