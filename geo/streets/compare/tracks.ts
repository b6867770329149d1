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
    const steps = edgesOf(streets, segment, frame).flatMap((edge): MatchedStep[] => {
      const candidates = candidatesFor(edge, edges, handicapOf);
      return stepsAlong(edge).map((step) => ({ step, match: matchOf(step, candidates) }));
    });
    return tracksOf(steps, lengthOf);
  };
}

/** A short piece of an edge. */
interface Step {
  readonly from: number;
  readonly to: number;
  /** its middle */
  readonly x: number;
  readonly y: number;
}

function stepsAlong({ ax, ay, bx, by, from, metres }: LocalEdge): Step[] {
  const count = Math.max(1, Math.ceil(metres / STEP_METRES));
  return Array.from({ length: count }, (_, i) => {
    const middle = (i + 0.5) / count;
    return {
      from: from + (i / count) * metres,
      to: from + ((i + 1) / count) * metres,
      x: ax + middle * (bx - ax),
      y: ay + middle * (by - ay),
    };
  });
}

/** An edge along which another one may run, as far as that is the same for all its steps. */
interface Candidate {
  readonly edge: LocalEdge;
  readonly east: number;
  readonly north: number;
  readonly square: number;
  readonly isReversed: boolean;
  readonly reachMetres: number;
  readonly handicapMetres: number;
}

function candidatesFor(
  own: LocalEdge,
  edges: readonly LocalEdge[],
  handicapOf: (edge: LocalEdge) => number,
): Candidate[] {
  const [ownEast, ownNorth] = [own.bx - own.ax, own.by - own.ay];
  const ownLength = Math.hypot(ownEast, ownNorth);
  return edges.flatMap((edge): Candidate[] => {
    if (!isWithinReach(own, edge)) return [];
    const [east, north] = [edge.bx - edge.ax, edge.by - edge.ay];
    const square = east * east + north * north;
    const cosine = (east * ownEast + north * ownNorth) / (Math.sqrt(square) * ownLength);
    // an edge without length in the plane has no direction, and a cosine that is no number
    if (!(Math.abs(cosine) >= LEAST_COSINE_NEAR)) return [];
    const reachMetres = Math.abs(cosine) >= LEAST_COSINE ? REACH_METRES : NEAR_METRES;
    const handicapMetres = handicapOf(edge);
    return [{ edge, east, north, square, isReversed: cosine < 0, reachMetres, handicapMetres }];
  });
}

/** By their boxes: what is farther apart than that is never within reach. */
function isWithinReach(a: LocalEdge, b: LocalEdge): boolean {
  return (
    Math.min(a.ax, a.bx) - REACH_METRES <= Math.max(b.ax, b.bx) &&
    Math.min(b.ax, b.bx) - REACH_METRES <= Math.max(a.ax, a.bx) &&
    Math.min(a.ay, a.by) - REACH_METRES <= Math.max(b.ay, b.by) &&
    Math.min(b.ay, b.by) - REACH_METRES <= Math.max(a.ay, a.by)
  );
}

/** Where the middle of a step is on a segment that runs along it. */
interface Match {
  readonly segment: number;
  readonly metres: number;
  readonly isReversed: boolean;
}

/** The step of a segment and what runs along there. */
interface MatchedStep {
  readonly step: Step;
  readonly match: Match | null;
}

function matchOf({ x, y }: Step, candidates: readonly Candidate[]): Match | null {
  let best: Match | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const { edge, east, north, square } = candidate;
    const along = ((x - edge.ax) * east + (y - edge.ay) * north) / square;
    if (edge.from === 0 && along * edge.metres < -STEP_METRES / 2) continue;
    if (edge.isLast && (along - 1) * edge.metres > STEP_METRES / 2) continue;
    const fraction = Math.max(0, Math.min(1, along));
    const distance = Math.hypot(edge.ax + fraction * east - x, edge.ay + fraction * north - y);
    const farness = distance + candidate.handicapMetres;
    if (distance > candidate.reachMetres || farness >= least) continue;
    least = farness;
    const metres = edge.from + fraction * edge.metres;
    best = { segment: edge.segment, metres, isReversed: candidate.isReversed };
  }
  return best;
}

/** Joins the matches of steps that follow each other on one segment in one direction. */
function tracksOf(steps: readonly MatchedStep[], lengthOf: (segment: number) => number): Track[] {
  const tracks: Track[] = [];
  let run: { readonly step: Step; readonly match: Match }[] = [];
  const finish = () => {
    const track = trackOf(run, lengthOf);
    if (track) tracks.push(track);
    run = [];
  };
  for (const { step, match: found } of steps) {
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
