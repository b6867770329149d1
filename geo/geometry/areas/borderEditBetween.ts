import type { LngLat, MultiPolygon, Ring } from '../types.ts';
import type { BorderEdit } from './borderEdit.ts';
import { ringSquareMetres } from './squareMetres.ts';
import { cornerKey, edgeKey, openRing } from './sharedCorners.ts';
import { onGrid } from './grid.ts';

/** More pairs of corners than this are not compared: an area that was wholly redrawn. */
const MOST_PAIRS = 4_000_000;

/**
 * What was done to the border of an area that was reshaped by hand: which corners moved, went or
 * came. null when its rings do not correspond, so that nothing can be said of single corners.
 */
export function borderEditBetween(before: MultiPolygon, after: MultiPolygon): BorderEdit | null {
  const [rings, ringsAfter] = [before.flat(), after.flat()];
  const isLike =
    before.length === after.length &&
    before.every((polygon, i) => polygon.length === after[i]!.length);
  if (!isLike) return null;
  const moved = new Map<string, LngLat | null>();
  const inserted = new Map<string, readonly LngLat[]>();
  for (const [i, ring] of rings.entries()) {
    const steps = stepsBetween(ring, ringsAfter[i]!);
    if (!steps) return null;
    note(steps, { moved, inserted });
  }
  return { moved, inserted };
}

/** A corner that stayed or moved has both, one that went only `before`, one that came only `after`. */
interface Step {
  readonly before: LngLat | null;
  readonly after: LngLat | null;
}

/** The steps round a ring, from a corner that stayed; null when there is none, or too many. */
function stepsBetween(ring: Ring, ringAfter: Ring): Step[] | null {
  const corners = openRing(ring);
  const after = openRing(isSameWay(ring, ringAfter) ? ringAfter : ringAfter.toReversed());
  const keys = new Map(after.map((corner, i) => [cornerKey(corner), i]));
  const start = corners.findIndex((corner) => keys.has(cornerKey(corner)));
  if (start < 0) return movedWhole(corners, after);
  const startAfter = keys.get(cornerKey(corners[start]!))!;
  return align(rotated(corners, start), rotated(after, startAfter));
}

const isSameWay = (a: Ring, b: Ring) => ringSquareMetres(a) > 0 === ringSquareMetres(b) > 0;

const rotated = (corners: Ring, start: number): Ring => [
  ...corners.slice(start),
  ...corners.slice(0, start),
];

const movedWhole = (before: Ring, after: Ring): Step[] | null =>
  before.length === after.length ? before.map((corner, i) => pair(corner, after[i]!)) : null;

const pair = (before: LngLat, after: LngLat): Step => ({ before, after });

const isSame = (a: LngLat, b: LngLat) => cornerKey(a) === cornerKey(b);

/** What both begin and end with stayed; only the rest has to be compared. */
function align(before: Ring, after: Ring): Step[] | null {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && isSame(before[head]!, after[head]!)) head++;
  let tail = 0;
  while (tail < shortest - head && isSame(before.at(-1 - tail)!, after.at(-1 - tail)!)) tail++;
  const [middle, middleAfter] = [
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  ];
  if (middle.length * middleAfter.length > MOST_PAIRS) return null;
  return [
    ...before.slice(0, head).map((corner) => pair(corner, corner)),
    ...cheapestSteps(middle, middleAfter),
    ...before.slice(before.length - tail).map((corner) => pair(corner, corner)),
  ];
}

// a move is less than a corner that goes and one that comes, and more than either
const COME_OR_GO = 1;
const MOVE = 1.5;
const SPREAD = 0.4;

/** The alignment of least cost (Needleman and Wunsch 1970); of like ones, that of least way. */
function cheapestSteps(before: Ring, after: Ring): Step[] {
  const width = after.length + 1;
  const cost = new Float64Array((before.length + 1) * width);
  const moveCost = (i: number, j: number) => {
    const [p, q] = [before[i]!, after[j]!];
    const way = Math.hypot(p[0] - q[0], p[1] - q[1]);
    return isSame(p, q) ? 0 : MOVE + (SPREAD * way) / (way + 0.001);
  };
  for (let i = before.length; i >= 0; i--) {
    for (let j = after.length; j >= 0; j--) {
      const at = i * width + j;
      if (i === before.length) cost[at] = (after.length - j) * COME_OR_GO;
      else if (j === after.length) cost[at] = (before.length - i) * COME_OR_GO;
      else {
        cost[at] = Math.min(
          moveCost(i, j) + cost[at + width + 1]!,
          COME_OR_GO + Math.min(cost[at + width]!, cost[at + 1]!),
        );
      }
    }
  }
  const steps: Step[] = [];
  for (let i = 0, j = 0; i < before.length || j < after.length;) {
    const at = i * width + j;
    const mayPair = i < before.length && j < after.length;
    if (mayPair && cost[at] === moveCost(i, j) + cost[at + width + 1]!) {
      steps.push(pair(before[i++]!, after[j++]!));
    } else if (i < before.length && cost[at] === COME_OR_GO + cost[at + width]!) {
      steps.push({ before: before[i++]!, after: null });
    } else steps.push({ before: null, after: after[j++]! });
  }
  return steps;
}

/** A corner that came lies along the edge from the last corner before it to the next one after. */
function note(
  steps: readonly Step[],
  edit: { moved: Map<string, LngLat | null>; inserted: Map<string, readonly LngLat[]> },
): void {
  const corners = steps.map(({ before }) => before).filter((corner) => corner !== null);
  let passed = 0;
  for (const { before, after } of steps) {
    if (before) {
      passed++;
      if (after === null) edit.moved.set(cornerKey(before), null);
      else if (!isSame(before, after)) edit.moved.set(cornerKey(before), onGrid(after));
      continue;
    }
    const edge = edgeKey(corners.at(passed - 1)!, corners[passed % corners.length]!);
    edit.inserted.set(edge, [...(edit.inserted.get(edge) ?? []), onGrid(after!)]);
  }
}
