import { metresPerDegree } from '#geo/geometry/ruler.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { nearestPosition } from './nearestPosition.ts';
import { sliceSegment } from './positions.ts';
import { segmentTree } from './segmentTree.ts';
import { startsAt, waysFrom, type StreetGraph, type WayStep } from './streetGraph.ts';

/** Follows the streets from a place: gives the line of the shortest way to another one. */
export type StreetFollower = (to: LngLat) => readonly LngLat[] | null;

/**
 * Finds ways along the streets for drawing. Made once for a data set; from a place that was clicked it
 * answers fast for every place that the pointer passes. A line has the corners of the streets
 * themselves. null when no street is within reach, or none leads there.
 */
export function streetFollowing(
  graph: StreetGraph,
): (from: LngLat, reachMetres: number) => StreetFollower {
  const tree = segmentTree(graph.measured.streets);
  const positionAt = ([lng, lat]: LngLat, reachMetres: number) => {
    const scale = metresPerDegree(lat);
    const [east, north] = [reachMetres / scale.lng, reachMetres / scale.lat];
    const near = tree?.search(lng - east, lat - north, lng + east, lat + north) ?? [];
    const position = nearestPosition(graph.measured, near, [lng, lat]);
    return position && position.distanceMetres <= reachMetres ? position : null;
  };
  return (from, reachMetres) => {
    const start = positionAt(from, reachMetres);
    if (!start) return () => null;
    const ways = waysFrom(graph, startsAt(graph, start.segment, start.metres));
    return (to) => {
      const goal = positionAt(to, reachMetres);
      if (!goal) return null;
      const way =
        goal.segment === start.segment
          ? [between(start.segment, start.metres, goal.metres)]
          : ways.wayTo(goal.segment, goal.metres);
      return way && lineOfWay(graph, way);
    };
  };
}

function between(segment: number, from: number, to: number): WayStep {
  return { segment, from: Math.min(from, to), to: Math.max(from, to), isBack: to < from };
}

/** The line of a way, with the corners of its streets. */
export function lineOfWay({ measured }: StreetGraph, way: readonly WayStep[]): LngLat[] {
  const line: LngLat[] = [];
  for (const { segment, from, to, isBack } of way) {
    const part: LngLat[] = sliceSegment(measured, segment, from, to);
    if (isBack) part.reverse();
    // a part begins where the one before it ends
    line.push(...(line.length > 0 ? part.slice(1) : part));
  }
  return line;
}
