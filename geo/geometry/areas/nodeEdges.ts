import Flatbush from 'flatbush';
import { turn } from '../turn.ts';
import type { GridPlaces } from './gridPlaces.ts';

/**
 * An edge between two places of the grid, by number. It runs from the one that comes first by x, then
 * y, and remembers whose it is: see `Owner`.
 */
export interface GridEdge {
  readonly a: number;
  readonly b: number;
  readonly owners: readonly Owner[];
}

/** Whose an edge is, and whether its own line runs the other way. */
export interface Owner {
  readonly owner: number;
  readonly isReversed: boolean;
}

// every round settles nearly all of what is left; towns take two or three
const MOST_ROUNDS = 100;

/**
 * Cuts edges so that they meet at their ends only, and lets equal ones be one edge with the owners of
 * all. Edges bend for it by half a step of the grid at most (snap rounding: Hobby 1999, "Practical
 * segment intersection with finite precision output"):
 *
 *        .   .   .   .           A place at which edges end or cross is hot. An edge that passes
 *        .   .  _o---.           through the square around a hot place is led through the place.
 *        .___--' .   .           Led aside it may come into another square, so that is repeated
 *        o   .   .   .           until nothing changes, which is also the proof that it is right.
 */
export function nodeEdges(places: GridPlaces, edges: readonly GridEdge[]): readonly GridEdge[] {
  let noded = unique(edges);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const cut = cutAtHotPlaces(places, noded);
    if (!cut) return noded;
    noded = unique(cut);
  }
  throw new Error(`${edges.length} edges do not come to rest`);
}

/** An edge the way it runs; null when it has no length. */
export function gridEdge(
  { xs, ys }: GridPlaces,
  from: number,
  to: number,
  owners: readonly Owner[],
): GridEdge | null {
  const order = xs[from]! - xs[to]! || ys[from]! - ys[to]!;
  if (order === 0) return null;
  if (order < 0) return { a: from, b: to, owners };
  const turned = owners.map(({ owner, isReversed }) => ({ owner, isReversed: !isReversed }));
  return { a: to, b: from, owners: turned };
}

// more places than a computer holds
const PAIR = 2 ** 26;

function unique(edges: readonly GridEdge[]): GridEdge[] {
  const byEnds = new Map<number, GridEdge>();
  for (const edge of edges) {
    const key = edge.a * PAIR + edge.b;
    const known = byEnds.get(key);
    byEnds.set(key, known ? { ...known, owners: [...known.owners, ...edge.owners] } : edge);
  }
  return [...byEnds.values()];
}

/** The boxes of edges, to be searched. */
export function treeOf({ xs, ys }: GridPlaces, edges: readonly GridEdge[]): Flatbush {
  const tree = new Flatbush(edges.length);
  for (const { a, b } of edges) {
    // the first end is the western one
    tree.add(xs[a]!, Math.min(ys[a]!, ys[b]!), xs[b], Math.max(ys[a]!, ys[b]!));
  }
  tree.finish();
  return tree;
}

/** One round; null when there was nothing to cut. */
function cutAtHotPlaces(places: GridPlaces, edges: readonly GridEdge[]): GridEdge[] | null {
  if (edges.length === 0) return null;
  const { xs, ys } = places;
  const tree = treeOf(places, edges);
  const cuts = new Map<number, number[]>();
  for (const place of hotPlaces(places, edges, tree)) {
    const [x, y] = [xs[place]!, ys[place]!];
    const passes = (edge: number) => isPassing(places, edges[edge]!, place);
    for (const edge of tree.search(x - 0.5, y - 0.5, x + 0.5, y + 0.5, passes)) {
      const known = cuts.get(edge);
      if (known) known.push(place);
      else cuts.set(edge, [place]);
    }
  }
  if (cuts.size === 0) return null;
  return edges.flatMap((edge, i) => (cuts.has(i) ? cutAt(places, edge, cuts.get(i)!) : [edge]));
}

function hotPlaces(places: GridPlaces, edges: readonly GridEdge[], tree: Flatbush): Set<number> {
  const { xs, ys } = places;
  const hot = new Set<number>();
  edges.forEach((edge, i) => {
    const { a, b } = edge;
    hot.add(a);
    hot.add(b);
    const [south, north] = [Math.min(ys[a]!, ys[b]!), Math.max(ys[a]!, ys[b]!)];
    const meet = (other: number) => {
      // edges with an end in common do not cross
      if (other <= i || isJoined(edge, edges[other]!)) return false;
      const crossing = crossingOf(places, edge, edges[other]!);
      if (crossing !== null) hot.add(crossing);
      return false;
    };
    tree.search(xs[a]!, south, xs[b]!, north, meet);
  });
  return hot;
}

const isJoined = (p: GridEdge, q: GridEdge) =>
  p.a === q.a || p.a === q.b || p.b === q.a || p.b === q.b;

function sideOf({ xs, ys }: GridPlaces, { a, b }: GridEdge, x: number, y: number): number {
  return turn(xs[a]!, ys[a]!, xs[b]!, ys[b]!, x, y);
}

/** Where two edges cross inside both, on the grid. Those that touch have an end there already. */
function crossingOf(places: GridPlaces, edge: GridEdge, other: GridEdge): number | null {
  const { xs, ys } = places;
  const sideOfEnd = (line: GridEdge, end: number) => sideOf(places, line, xs[end]!, ys[end]!);
  const from = sideOfEnd(edge, other.a);
  const to = sideOfEnd(edge, other.b);
  if (!(from > 0 && to < 0) && !(from < 0 && to > 0)) return null;
  const [a, b] = [sideOfEnd(other, edge.a), sideOfEnd(other, edge.b)];
  if (!(a > 0 && b < 0) && !(a < 0 && b > 0)) return null;
  const share = from / (from - to);
  const along = (values: readonly number[]) =>
    Math.round(values[other.a]! + share * (values[other.b]! - values[other.a]!));
  return places.numberOnGrid(along(xs), along(ys));
}

/** Whether an edge comes into the square around a place that is not one of its ends. */
function isPassing(places: GridPlaces, edge: GridEdge, place: number): boolean {
  if (edge.a === place || edge.b === place) return false;
  const [x, y] = [places.xs[place]!, places.ys[place]!];
  const first = sideOf(places, edge, x - 0.5, y - 0.5);
  const isOther = (side: number) => first > 0 !== side > 0 || side === 0;
  return (
    first === 0 ||
    isOther(sideOf(places, edge, x + 0.5, y - 0.5)) ||
    isOther(sideOf(places, edge, x + 0.5, y + 0.5)) ||
    isOther(sideOf(places, edge, x - 0.5, y + 0.5))
  );
}

function cutAt(places: GridPlaces, { a, b, owners }: GridEdge, at: readonly number[]): GridEdge[] {
  const { xs, ys } = places;
  const [east, north] = [xs[b]! - xs[a]!, ys[b]! - ys[a]!];
  const along = (place: number) => (xs[place]! - xs[a]!) * east + (ys[place]! - ys[a]!) * north;
  const ordered = [a, ...at.toSorted((p, q) => along(p) - along(q)), b];
  return ordered
    .slice(1)
    .map((place, i) => gridEdge(places, ordered[i]!, place, owners))
    .filter((edge) => edge !== null);
}
