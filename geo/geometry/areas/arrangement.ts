import { turn } from '../turn.ts';
import type { GridPlaces } from './gridPlaces.ts';
import { treeOf, type GridEdge } from './nodeEdges.ts';

/**
 * A plane cut into faces by edges that meet at their ends only. Every edge is two **half-edges**, one
 * each way: 2e along edge e and 2e + 1 back, each with the face on its left. A **cycle** is the round
 * that half-edges make along one border of a face.
 */
export interface Arrangement {
  readonly places: GridPlaces;
  readonly edges: readonly GridEdge[];
  /** one a half-edge: the one after it with the same face on the left */
  readonly next: Int32Array;
  /** one a half-edge */
  readonly cycleOf: Int32Array;
  /** one a cycle: the owners whose surface its face lies in, ascending */
  readonly inside: readonly (readonly number[])[];
}

export const twinOf = (half: number): number => half ^ 1;

/** The place at which a half-edge starts, by number. */
export function startOf({ edges }: Pick<Arrangement, 'edges'>, half: number): number {
  const edge = edges[half >> 1]!;
  return half & 1 ? edge.b : edge.a;
}

export const endOf = (arrangement: Pick<Arrangement, 'edges'>, half: number): number =>
  startOf(arrangement, twinOf(half));

/**
 * Arranges noded edges. Which owners a face lies in follows from the edges by the even-odd rule;
 * owners for which `hasSurface` says no are lines.
 */
export function arrange(
  places: GridPlaces,
  edges: readonly GridEdge[],
  hasSurface: (owner: number) => boolean,
): Arrangement {
  const next = nextHalfEdges(places, edges);
  const { cycleOf, cycles } = findCycles(next);
  const bare = { places, edges, next, cycleOf };
  return { ...bare, inside: judgeCycles(bare, cycles, hasSurface) };
}

/** Half-edges that leave each place, in the order of their directions, anticlockwise. */
function rotations(places: GridPlaces, edges: readonly GridEdge[]): Iterable<number[]> {
  const leaving = new Map<number, number[]>();
  for (let half = 0; half < 2 * edges.length; half++) {
    const from = startOf({ edges }, half);
    const known = leaving.get(from);
    if (known) known.push(half);
    else leaving.set(from, [half]);
  }
  for (const [from, halves] of leaving) {
    const byDirection = directionOrder(places, from);
    halves.sort((h, k) => byDirection(endOf({ edges }, h), endOf({ edges }, k)));
  }
  return leaving.values();
}

/** Orders places by their angle from the east as seen from one of them, anticlockwise. */
function directionOrder({ xs, ys }: GridPlaces, from: number) {
  const [x, y] = [xs[from]!, ys[from]!];
  const isLower = (to: number) => ys[to]! < y || (y === ys[to]! && xs[to]! < x);
  return (p: number, q: number): number => {
    if (isLower(p) !== isLower(q)) return isLower(p) ? 1 : -1;
    return -turn(x, y, xs[p]!, ys[p]!, xs[q]!, ys[q]!);
  };
}

function nextHalfEdges(places: GridPlaces, edges: readonly GridEdge[]): Int32Array {
  const next = new Int32Array(2 * edges.length);
  for (const around of rotations(places, edges)) {
    // who comes in along the twin of one leaves by the one before it, with the face on the left
    around.forEach((half, i) => (next[twinOf(half)] = around.at(i - 1)!));
  }
  return next;
}

function findCycles(next: Int32Array): { cycleOf: Int32Array; cycles: readonly number[] } {
  const cycleOf = new Int32Array(next.length).fill(-1);
  const cycles: number[] = [];
  for (let first = 0; first < next.length; first++) {
    if (cycleOf[first]! >= 0) continue;
    for (let half = first; cycleOf[half]! < 0; half = next[half]!) cycleOf[half] = cycles.length;
    cycles.push(first);
  }
  return { cycleOf, cycles };
}

/** Judges one cycle of edges that hang together by a ray, and the others from their neighbours. */
function judgeCycles(
  { places, edges, next, cycleOf }: Omit<Arrangement, 'inside'>,
  cycles: readonly number[],
  hasSurface: (owner: number) => boolean,
): (readonly number[])[] {
  const inside: (readonly number[])[] = Array.from(cycles, () => []);
  const isJudged = new Uint8Array(cycles.length);
  const surfaces = edges.map(({ owners }) =>
    oddOnes(owners.map(({ owner }) => owner).filter(hasSurface)),
  );
  const castRay = rayCaster(places, edges, surfaces);
  cycles.forEach((first, cycle) => {
    if (isJudged[cycle] === 1) return;
    isJudged[cycle] = 1;
    inside[cycle] = castRay(first);
    const open = [cycle];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const start = cycles[at]!;
      let half = start;
      do {
        const beside = cycleOf[twinOf(half)]!;
        if (isJudged[beside] === 0) {
          isJudged[beside] = 1;
          inside[beside] = oddOnes([...inside[at]!, ...surfaces[half >> 1]!]);
          open.push(beside);
        }
        half = next[half]!;
      } while (half !== start);
    }
  });
  return inside;
}

/** Those that come an odd number of times, ascending. */
function oddOnes(numbers: readonly number[]): readonly number[] {
  if (numbers.length < 2) return numbers;
  const odd = new Set<number>();
  for (const number of numbers) if (!odd.delete(number)) odd.add(number);
  return [...odd].sort((a, b) => a - b);
}

/** Tells in whose surface the face on the left of a half-edge lies. */
function rayCaster(
  places: GridPlaces,
  edges: readonly GridEdge[],
  surfaces: readonly (readonly number[])[],
): (half: number) => readonly number[] {
  if (edges.length === 0) return () => [];
  const { xs, ys } = places;
  const tree = treeOf(places, edges);
  return (half) => {
    const { a, b } = edges[half >> 1]!;
    // halves of steps are exact
    const [x, y] = [(xs[a]! + xs[b]!) / 2, (ys[a]! + ys[b]!) / 2];
    const isUpright = xs[a] === xs[b];
    // an upright edge is left by the east, another by the north
    const isBeyond = isUpright ? isEastOf : isNorthOf;
    const isMet = (edge: number) =>
      edge === half >> 1
        ? (half & 1) === (isUpright ? 0 : 1)
        : isBeyond(places, edges[edge]!, x, y);
    const met = isUpright
      ? tree.search(x, y, Infinity, y, isMet)
      : tree.search(x, y, x, Infinity, isMet);
    return oddOnes(met.flatMap((edge) => surfaces[edge]!));
  };
}

function isNorthOf({ xs, ys }: GridPlaces, { a, b }: GridEdge, x: number, y: number): boolean {
  return xs[a]! <= x && xs[b]! > x && turn(xs[a]!, ys[a]!, xs[b]!, ys[b]!, x, y) < 0;
}

function isEastOf({ xs, ys }: GridPlaces, { a, b }: GridEdge, x: number, y: number): boolean {
  if (ys[a]! <= y === ys[b]! <= y) return false;
  return turn(xs[a]!, ys[a]!, xs[b]!, ys[b]!, x, y) > 0 === ys[b]! > ys[a]!;
}
