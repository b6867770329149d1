import { segmentMetres, type MeasuredStreets } from '../measuredStreets.ts';
import { segmentTree } from '../segmentTree.ts';
import { boxAround, edgesOf, frameOf, type LocalEdge } from './localEdges.ts';

/**
 * A piece of a segment that runs along a segment of other streets. Positions are in metres from the
 * start of each, `from` before `to`; reversed, the one starts where the other ends.
 */
export interface Track {
  readonly from: number;
  readonly to: number;
  /** of the other streets */
  readonly segment: number;
  readonly otherFrom: number;
  readonly otherTo: number;
  readonly isReversed: boolean;
}

/** As far aside as houses stand: two drawings of one street are nearer, two streets are not. */
export const REACH_METRES = 10;
/** What is followed in one go, and so how well the ends of a track are known. */
const STEP_METRES = 2;
/** At 30 degrees a line crosses, or leaves, and does not run along. */
const LEAST_COSINE = Math.cos(Math.PI / 6);
/** Unless it is as near as a line is to itself, measured anew: then short edges turn in any bend. */
const NEAR_METRES = 4;
const LEAST_COSINE_NEAR = Math.cos(Math.PI / 3);

/** How many metres farther a street of the other data, by its row, counts as than it is. */
export type HandicapMetres = (street: number) => number;

/**
 * Follows segments along streets of other data, named ones only. Every two metres it takes the line
 * that runs along there, and of several the nearest, by their handicaps.
 *
 *          from                       to
 *       ----|==========================|----->   a segment
 *           :   :   :   :   :   :   :  :
 *     <-----|==========================|---      a segment of the other streets, reversed
 *        otherTo                   otherFrom
 */
export function trackFinder(
  streets: MeasuredStreets,
  others: MeasuredStreets,
): (segment: number, handicap: HandicapMetres) => readonly Track[] {
  const tree = segmentTree(others.streets);
  const { streetOf } = others.streets;
  const lengthOf = (segment: number) => segmentMetres(others, segment);
  return (segment, handicap) => {
    const frame = frameOf(streets, segment);
    const near = tree?.search(...boxAround(streets, segment, frame, REACH_METRES)) ?? [];
    const edges = near
      .filter((other) => streetOf[other]! >= 0)
      // a tree gives them in any order, and of two that are as near the first is taken
      .sort((a, b) => a - b)
      .flatMap((other) => edgesOf(others, other, frame));
    const handicapOf = (edge: LocalEdge) => handicap(streetOf[edge.segment]!);
    const steps = stepsAlong(edgesOf(streets, segment, frame));
    return tracksOf(steps, (step) => matchOf(step, edges, handicapOf), lengthOf);
  };
}

/** A short piece of an edge. */
interface Step {
  readonly from: number;
  readonly to: number;
  /** its middle, and its direction, of length 1 */
  readonly x: number;
  readonly y: number;
  readonly east: number;
  readonly north: number;
}

function stepsAlong(edges: readonly LocalEdge[]): Step[] {
  return edges.flatMap(({ ax, ay, bx, by, from, metres }): Step[] => {
    const count = Math.max(1, Math.ceil(metres / STEP_METRES));
    const length = Math.hypot(bx - ax, by - ay);
    if (length === 0) return [];
    return Array.from({ length: count }, (_, i) => {
      const middle = (i + 0.5) / count;
      return {
        from: from + (i / count) * metres,
        to: from + ((i + 1) / count) * metres,
        x: ax + middle * (bx - ax),
        y: ay + middle * (by - ay),
        east: (bx - ax) / length,
        north: (by - ay) / length,
      };
    });
  });
}

/** Where the middle of a step is on a segment that runs along it. */
interface Match {
  readonly segment: number;
  readonly metres: number;
  readonly isReversed: boolean;
}

function matchOf(
  step: Step,
  edges: readonly LocalEdge[],
  handicapOf: (edge: LocalEdge) => number,
): Match | null {
  let best: Match | null = null;
  let least = Infinity;
  for (const edge of edges) {
    const [east, north] = [edge.bx - edge.ax, edge.by - edge.ay];
    const square = east * east + north * north;
    const cosine = (east * step.east + north * step.north) / Math.sqrt(square);
    if (!(Math.abs(cosine) >= LEAST_COSINE_NEAR)) continue;
    const along = ((step.x - edge.ax) * east + (step.y - edge.ay) * north) / square;
    if (edge.from === 0 && along * edge.metres < -STEP_METRES / 2) continue;
    if (edge.isLast && (along - 1) * edge.metres > STEP_METRES / 2) continue;
    const fraction = Math.max(0, Math.min(1, along));
    const distance = Math.hypot(
      edge.ax + fraction * east - step.x,
      edge.ay + fraction * north - step.y,
    );
    if (distance > (Math.abs(cosine) >= LEAST_COSINE ? REACH_METRES : NEAR_METRES)) continue;
    const farness = distance + handicapOf(edge);
    if (farness >= least) continue;
    least = farness;
    best = {
      segment: edge.segment,
      metres: edge.from + fraction * edge.metres,
      isReversed: cosine < 0,
    };
  }
  return best;
}

/** Joins the matches of steps that follow each other on one segment in one direction. */
function tracksOf(
  steps: readonly Step[],
  match: (step: Step) => Match | null,
  lengthOf: (segment: number) => number,
): Track[] {
  const tracks: Track[] = [];
  let run: { readonly step: Step; readonly match: Match }[] = [];
  const finish = () => {
    const track = trackOf(run, lengthOf);
    if (track) tracks.push(track);
    run = [];
  };
  for (const step of steps) {
    const found = match(step);
    const last = run.at(-1);
    if (last && !(found && goesOn(last.match, found))) finish();
    if (found) run.push({ step, match: found });
  }
  finish();
  return tracks;
}

function goesOn(a: Match, b: Match): boolean {
  if (a.segment !== b.segment || a.isReversed !== b.isReversed) return false;
  const metres = a.isReversed ? a.metres - b.metres : b.metres - a.metres;
  // no more than a bend cuts off; the two ends of a loop are farther
  return Math.abs(metres) <= REACH_METRES + STEP_METRES;
}

function trackOf(
  run: readonly { readonly step: Step; readonly match: Match }[],
  lengthOf: (segment: number) => number,
): Track | null {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return null;
  const { segment, isReversed } = first.match;
  const [low, high] = isReversed ? [last, first] : [first, last];
  const half = ({ step }: typeof low) => (step.to - step.from) / 2;
  const length = lengthOf(segment);
  const otherFrom = low.match.metres - half(low);
  const otherTo = high.match.metres + half(high);
  return {
    from: first.step.from,
    to: last.step.to,
    segment,
    // what ends a step from the end, ends there
    otherFrom: otherFrom < STEP_METRES ? 0 : otherFrom,
    otherTo: otherTo > length - STEP_METRES ? length : otherTo,
    isReversed,
  };
}
