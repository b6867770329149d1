import type { LngLat } from '#geo/geometry/types.ts';
import type { StreetRef, Target } from '#geo/plan/target.ts';
import { nearestPosition, type NearestPosition } from '#geo/streets/nearestPosition.ts';
import { placeAt } from '#geo/streets/positions.ts';
import { LEFT, RIGHT } from '#geo/streets/streetsData.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import { streetRefOf } from '#geo/streets/streetRef.ts';
import { sideLine } from '../network.ts';
import { collectStretches, metresOf, subtract, type Stretches } from '../stretches.ts';
import { compileTarget } from '../targets/compileTarget.ts';
import type { TargetBase, TargetContext } from '../targets/context.ts';
import { sideParities } from '../targets/sideParity.ts';
import { crossingsOf, endOf } from './crossingsOf.ts';

/** What of a street a click means: all of it, the side it is on, or the block up to the crossings. */
export type PointedPart = 'street' | 'side' | 'block';

/** What is meant by a click at a place beside or on a street (its row); null: it has no segments. */
export function pointedTarget(
  base: TargetBase,
  street: number,
  at: LngLat,
  part: PointedPart,
): Target | null {
  const segments = segmentsOfStreet(base.network.index, street);
  const position = nearestPosition(base.network, segments, at);
  if (!position) return null;
  const ref = streetRefOf(base.network, street);
  switch (part) {
    case 'street':
      return { kind: 'street', street: ref };
    case 'side':
      return { kind: 'side', street: ref, side: sideAt(base, segments, position) };
    case 'block':
      return blockAt(base, street, ref, position.segment);
  }
}

// enough to be seen where a stretch begins, before it is known where it ends
const MARK_METRES = 4;

/**
 * The stretch of a street (its row) between the positions on it that are nearest to two places; with
 * one place only a mark around it.
 */
export function pointedStretch(
  { network }: TargetBase,
  street: number,
  from: LngLat,
  to: LngLat | null,
): Target | null {
  const segments = segmentsOfStreet(network.index, street);
  const start = nearestPosition(network, segments, from);
  const end = to && nearestPosition(network, segments, to);
  if (!start) return null;
  const placeOn = ({ segment, metres }: NearestPosition, more = 0) =>
    placeAt(network, segment, metres + more);
  return {
    kind: 'stretch',
    street: streetRefOf(network, street),
    from: placeOn(start, end ? 0 : -MARK_METRES),
    to: end ? placeOn(end) : placeOn(start, MARK_METRES),
    side: 'both',
  };
}

function sideAt(base: TargetBase, segments: Uint32Array, { segment, side }: NearestPosition) {
  const parity = sideParities(base, segments).get(sideLine(segment, side));
  if (parity === 'odd' || parity === 'even') return parity;
  return side === LEFT ? 'left' : 'right';
}

/** The end of a block: a node, and where it is. */
interface BlockEnd {
  readonly node: number;
  readonly at: [lng: number, lat: number];
}

interface Block {
  readonly segments: readonly number[];
  readonly ends: readonly [BlockEnd, BlockEnd];
}

/** In words when the cross streets at both ends mean just this block, else as a drawn stretch. */
function blockAt(base: TargetBase, street: number, ref: StreetRef, segment: number): Target {
  const block = blockOf(base, street, segment);
  const wanted = bothSidesOf(base, block.segments);
  const [first, second] = block.ends.map(({ node, at }) =>
    crossingsOf(base.network, street)
      .filter((crossing) => crossing.node === node)
      .map(({ street: other }) => Object.assign(streetRefOf(base.network, other), { at })),
  );
  const pairs = first!.flatMap((one) => second!.map((other) => [one, other] as const));
  const said = pairs
    .map(([one, other]): Target => ({ kind: 'between', street: ref, between: [one, other] }))
    .find((target) => meansJust(base, target, wanted));
  const [from, to] = block.ends;
  return said ?? { kind: 'stretch', street: ref, from: from.at, to: to.at, side: 'both' };
}

/** From a segment on both ways to where another street meets this one, or where it ends or forks. */
function blockOf({ network }: TargetBase, street: number, segment: number): Block {
  const { streets, index } = network;
  const own = segmentsOfStreet(index, street);
  const crossings = new Set(crossingsOf(network, street).map(({ node }) => node));
  const segments = [segment];
  const follow = (from: number, towards: 0 | 1): BlockEnd => {
    let [current, end] = [from, towards];
    for (;;) {
      const node = streets.nodes[2 * current + end]!;
      const others = Array.from(own).filter(
        (each) =>
          each !== current &&
          (streets.nodes[2 * each] === node || streets.nodes[2 * each + 1] === node),
      );
      const [next] = others;
      const isEnd = crossings.has(node) || others.length !== 1 || segments.includes(next!);
      if (isEnd) return { node, at: endOf(streets, current, end) };
      segments.push(next!);
      [current, end] = [next!, streets.nodes[2 * next!] === node ? 1 : 0];
    }
  };
  return { ends: [follow(segment, 0), follow(segment, 1)], segments };
}

function bothSidesOf({ network }: TargetBase, segments: readonly number[]): Stretches {
  const stretches = collectStretches();
  for (const segment of segments) {
    for (const side of [LEFT, RIGHT] as const) {
      stretches.add(sideLine(segment, side), 0, segmentMetres(network, segment));
    }
  }
  return stretches.done();
}

function meansJust(base: TargetBase, target: Target, wanted: Stretches): boolean {
  const context: TargetContext = { ...base, base, stretchesOfSubArea: () => null };
  const compiled = compileTarget(context, target);
  if (!compiled.ok) return false;
  return (
    metresOf(subtract(compiled.value, wanted)) + metresOf(subtract(wanted, compiled.value)) === 0
  );
}
