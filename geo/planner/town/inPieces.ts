import type { Coverage } from '#geo/engine/coverage.ts';
import { segmentOfLine, sideOfLine, type Network } from '#geo/engine/network.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { findStreet } from '#geo/streets/findStreet.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { sliceSegment } from '#geo/streets/positions.ts';
import { segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import { LEFT } from '#geo/streets/streetsData.ts';
import type { TownPlan } from './planTown.ts';
import type { Proposal } from './proposals.ts';
import type { LineStretch, PlanningQuestion } from './question.ts';

/** What a proposal, or a group that there is, has of one segment, or of one side of a barrier street. */
interface Part {
  readonly segment: number;
  /** null: both */
  readonly side: number | null;
  readonly from: number;
  readonly to: number;
  readonly isServed: boolean;
}

/**
 * Whether a proposal falls apart, or a part of it has no way to what its group serves, by ways that cross
 * no barrier. Part by part, by definitions of its own: it is to find the mistakes of the others.
 */
export function isInPieces(
  coverage: Coverage,
  question: PlanningQuestion,
  plan: TownPlan,
  proposal: Proposal,
): boolean {
  const { network } = coverage;
  const barriers = barriersOf(network, question);
  const mine = partsOf(barriers, proposal.stretches, false);
  const held = proposal.groupId === null ? [] : servedStretches(coverage, plan, proposal.groupId);
  const served = partsOf(barriers, held, true);
  const parts = [...mine, ...served];
  const byNode = new Map<number, Part[]>();
  const bySegment = new Map<number, Part[]>();
  for (const part of parts) {
    add(bySegment, part.segment, part);
    for (const node of nodesOf(network, part)) add(byNode, node, part);
  }
  const reached = new Set(proposal.groupId === null ? mine.slice(0, 1) : served);
  for (const part of reached) {
    for (const next of bySegment.get(part.segment)!) {
      if (joinAlong(network, barriers, part, next)) reached.add(next);
    }
    for (const node of nodesOf(network, part)) {
      for (const next of byNode.get(node)!) {
        if (joinAt(network, barriers, node, part, next)) reached.add(next);
      }
    }
  }
  return mine.some((part) => !reached.has(part));
}

interface Barriers {
  /** by node the directions in which pieces of barrier streets leave it */
  readonly ends: ReadonlyMap<number, readonly number[]>;
  readonly segments: ReadonlySet<number>;
  readonly lines: readonly (readonly LngLat[])[];
}

function barriersOf(network: Network, { barriers }: PlanningQuestion): Barriers {
  const ends = new Map<number, number[]>();
  const segments = new Set<number>();
  for (const barrier of barriers) {
    if (barrier.kind === 'line') continue;
    const street = findStreet(network, network.index, barrier.street);
    if (street !== null)
      for (const own of segmentsOfStreet(network.index, street)) segments.add(own);
  }
  for (const segment of segments) {
    const [start, end] = nodesOfSegment(network, segment);
    add(ends, start, directionFrom(network, segment, false));
    add(ends, end, directionFrom(network, segment, true));
  }
  const lines = barriers.flatMap((barrier) => (barrier.kind === 'line' ? [barrier.line] : []));
  return { ends, segments, lines };
}

function add<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  lists.set(key, [...(lists.get(key) ?? []), item]);
}

const nodesOfSegment = ({ streets: { nodes } }: Network, segment: number) =>
  [nodes[2 * segment]!, nodes[2 * segment + 1]!] as const;

function directionFrom(network: Network, segment: number, isAtEnd: boolean): number {
  const line = sliceSegment(network, segment, 0, segmentMetres(network, segment));
  const way = isAtEnd ? line.toReversed() : line;
  const [at] = way;
  const next = way.find(([lng, lat]) => lng !== at![0] || lat !== at![1]) ?? at!;
  return Math.atan2(next[1] - at![1], next[0] - at![0]);
}

function servedStretches(
  { served, groups }: Coverage,
  plan: TownPlan,
  groupId: string,
): readonly LineStretch[] {
  const row = groups.findIndex(({ id }) => id === groupId);
  const stretches = plan.proposals
    .filter((proposal) => proposal.locked !== null && proposal.groupId === groupId)
    .flatMap((proposal) => proposal.stretches);
  for (let i = 0; i < served.count; i++) {
    if (served.groupSets[served.groupSet[i]!]!.includes(row)) {
      stretches.push({ line: served.line[i]!, from: served.from[i]!, to: served.to[i]! });
    }
  }
  return stretches;
}

/** What is proposed of a segment is one part; what is served is one for each stretch. */
function partsOf(
  { segments }: Barriers,
  stretches: readonly LineStretch[],
  isServed: boolean,
): readonly Part[] {
  const parts = new Map<string, Part>();
  stretches.forEach(({ line, from, to }, i) => {
    const segment = segmentOfLine(line);
    const side = segments.has(segment) ? sideOfLine(line) : null;
    const key = isServed ? `${i}` : `${segment} ${side}`;
    const known = parts.get(key);
    parts.set(key, {
      segment,
      side,
      isServed,
      from: Math.min(from, known?.from ?? Infinity),
      to: Math.max(to, known?.to ?? -Infinity),
    });
  });
  return [...parts.values()];
}

function nodesOf(network: Network, { segment, from, to }: Part): readonly number[] {
  const [start, end] = nodesOfSegment(network, segment);
  return [...(from === 0 ? [start] : []), ...(to === segmentMetres(network, segment) ? [end] : [])];
}

function joinAlong(network: Network, barriers: Barriers, a: Part, b: Part): boolean {
  if (a.side !== null && b.side !== null && a.side !== b.side) return false;
  const [from, to] = [middle(a), middle(b)].toSorted((x, y) => x - y);
  return !crosses(barriers, sliceSegment(network, a.segment, from!, to!));
}

const middle = ({ from, to }: Part): number => (from + to) / 2;

function joinAt(network: Network, barriers: Barriers, node: number, a: Part, b: Part): boolean {
  // both sides of a barrier: around its end only by way of another street
  if (a.segment === b.segment) return false;
  for (const inward of waysTo(network, node, a)) {
    for (const outward of waysTo(network, node, b)) {
      const isFree = !crosses(barriers, [...inward.way, ...outward.way.toReversed()]);
      const ends = barriers.ends.get(node) ?? [];
      if (isFree && !areParted(ends, inward.direction, outward.direction)) return true;
    }
  }
  return false;
}

/** From the middle of a part to a node, and the direction in which it lies from there. */
function waysTo(network: Network, node: number, part: Part) {
  const [start, end] = nodesOfSegment(network, part.segment);
  const length = segmentMetres(network, part.segment);
  const wayFrom = (isAtEnd: boolean) => {
    const way = isAtEnd
      ? sliceSegment(network, part.segment, middle(part), length)
      : sliceSegment(network, part.segment, 0, middle(part)).toReversed();
    // the houses on the left as seen from the node lie a hair anticlockwise of the street
    const isLeft = part.side !== null && (part.side === LEFT) === !isAtEnd;
    const aside = part.side === null ? 0 : isLeft ? HAIR : -HAIR;
    return { way, direction: directionFrom(network, part.segment, isAtEnd) + aside };
  };
  return [
    ...(start === node && part.from === 0 ? [wayFrom(false)] : []),
    ...(end === node && part.to === length ? [wayFrom(true)] : []),
  ];
}

const HAIR = 1e-9;

/** Whether a barrier leaves the node on both ways around from one direction to the other. */
function areParted(ends: readonly number[], a: number, b: number): boolean {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const between = ends.filter((each) => low < each && each < high).length;
  return between > 0 && between < ends.length;
}

/** By solving for where two edges meet: ends on each other count for nothing. */
function crosses({ lines }: Barriers, way: readonly LngLat[]): boolean {
  return lines.some((line) =>
    line.some((q, j) => {
      const p = line[j - 1];
      if (!p) return false;
      return way.some((b, i) => {
        const a = way[i - 1];
        if (!a) return false;
        const [ux, uy] = [b[0] - a[0], b[1] - a[1]];
        const [vx, vy] = [q[0] - p[0], q[1] - p[1]];
        const area = ux * vy - uy * vx;
        if (area === 0) return false;
        const t = ((p[0] - a[0]) * vy - (p[1] - a[1]) * vx) / area;
        const s = ((p[0] - a[0]) * uy - (p[1] - a[1]) * ux) / area;
        return t > HAIR && t < 1 - HAIR && s > HAIR && s < 1 - HAIR;
      });
    }),
  );
}
