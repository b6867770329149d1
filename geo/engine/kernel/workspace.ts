import { emptySpans } from '#geo/streets/cellSpans.ts';
import { cellCountOf } from '#geo/streets/streetGrid.ts';
import type { Network } from '../network.ts';

/**
 * The memory in which polygons are clipped, one after the other: taken once for a network, and
 * grown where a polygon needs more, so that clipping allocates nothing.
 *
 * A **track** is a line along which sides are judged: one side line, or at a frontage of 0 the
 * middle of a segment, for both of its sides.
 */
export interface Workspace {
  readonly network: Network;
  readonly tracksPerSegment: 1 | 2;
  /** degrees: no place on a track is farther from the same place on the middle */
  readonly reachLng: number;
  readonly reachLat: number;

  /** the polygon at hand: see `PolygonEdges` */
  edgeCount: number;
  edges: Float64Array;
  /**
   * Degrees: by how much arithmetic may be wrong about where a place lies beside a line, at most. A
   * turn is wrong by 2^-49 or less of the largest number among places and corners, for each degree
   * of the way east and north; a displaced place is rounded by 2^-53 of it. This is more: `DOUBT`.
   */
  doubt: number;
  /** the cells that its box comes near */
  firstColumn: number;
  lastColumn: number;
  firstRow: number;
  lastRow: number;

  /** one a cell of the box, row by row: the first of the border edges near it, 0 for none */
  firstBorder: Int32Array;
  /** one a cell of the box: 1 where no edge comes near and all is inside */
  isInterior: Uint8Array;
  /** lists of edges by cell: the edge, and the next one of the cell, 0 at the end */
  borderCount: number;
  borderEdge: Int32Array;
  nextBorder: Int32Array;

  /** one a segment: the edge that looked at it last, numbered over all polygons */
  readonly seenBy: Uint32Array;
  seenNumber: number;
  /** the segments near the edge at hand, each once: there is room for all, and one more */
  nearCount: number;
  readonly nearSegments: Uint32Array;

  /** the tracks that the border cuts: see `AreaLines` */
  readonly cutOf: Int32Array;
  cutCount: number;
  cutTrack: Uint32Array;
  cutStart: Uint8Array;
  cutIsUnsure: Uint8Array;
  /** the first of its crossings, 0 for none */
  firstCrossing: Int32Array;
  crossingCount: number;
  crossingMetres: Float64Array;
  nextCrossing: Int32Array;

  /** what is found: see `AreaLines` */
  rangeCount: number;
  ranges: Uint32Array;
  wholeCount: number;
  whole: Uint32Array;
  cutIsInRange: Uint8Array;
  partCount: number;
  partStart: Uint32Array;
  partFrom: Float64Array;
  partTo: Float64Array;

  /** for passing use */
  readonly spans: Int32Array;
  near: Float64Array;
  judgedLng: number;
  judgedLat: number;
  isJudgedInside: number;
  sorted: Float64Array;
}

// where a track starts, as `cutStart` has it: outside is 0
export const STARTS_INSIDE = 1;
/** as all do that start in its home cell, which no edge comes near */
export const STARTS_AS_HOME = 2;

const known = new WeakMap<Network, Workspace>();

/** The workspace of a network, kept as long as the network. */
export function workspaceOf(network: Network): Workspace {
  const workspace = known.get(network) ?? emptyWorkspace(network);
  known.set(network, workspace);
  return workspace;
}

function emptyWorkspace(network: Network): Workspace {
  const { segmentCount, grid } = network.streets;
  const tracksPerSegment = network.frontage ? 2 : 1;
  return {
    network,
    tracksPerSegment,
    ...reachOf(network),
    edgeCount: 0,
    edges: new Float64Array(0),
    doubt: 0.5,
    firstColumn: 0,
    lastColumn: -1,
    firstRow: 0,
    lastRow: -1,
    firstBorder: new Int32Array(0),
    isInterior: new Uint8Array(0),
    borderCount: 0,
    borderEdge: new Int32Array(64),
    nextBorder: new Int32Array(64),
    seenBy: new Uint32Array(segmentCount),
    seenNumber: 0,
    nearCount: 0,
    nearSegments: new Uint32Array(segmentCount + 1),
    cutOf: new Int32Array(tracksPerSegment * segmentCount),
    cutCount: 0,
    cutTrack: new Uint32Array(64),
    cutStart: new Uint8Array(64),
    cutIsUnsure: new Uint8Array(64),
    firstCrossing: new Int32Array(64),
    crossingCount: 0,
    crossingMetres: new Float64Array(64),
    nextCrossing: new Int32Array(64),
    rangeCount: 0,
    ranges: new Uint32Array(2 * cellCountOf(grid) + 2),
    wholeCount: 0,
    whole: new Uint32Array(64),
    cutIsInRange: new Uint8Array(64),
    partCount: 0,
    partStart: new Uint32Array(65),
    partFrom: new Float64Array(64),
    partTo: new Float64Array(64),
    spans: emptySpans(grid),
    near: new Float64Array(64),
    judgedLng: 0.5,
    judgedLat: 0.5,
    isJudgedInside: 0,
    sorted: new Float64Array(64),
  };
}

/** Room for one more in an array that is full: twice the room, and never the same array. */
export function grown<Numbers extends Int32Array | Uint32Array | Uint8Array | Float64Array>(
  numbers: Numbers,
  least = 0,
): Numbers {
  const Type = numbers.constructor as new (length: number) => Numbers;
  const larger = new Type(Math.max(64, least, 2 * numbers.length));
  larger.set(numbers);
  return larger;
}

function reachOf({ frontage, streets: { grid } }: Network) {
  let reachLng = 0;
  let reachLat = 0;
  if (frontage) {
    for (let at = 0; at < frontage.length; at += 2) {
      reachLng = Math.max(reachLng, Math.abs(frontage[at]!));
      reachLat = Math.max(reachLat, Math.abs(frontage[at + 1]!));
    }
  }
  // the slack makes up for rounding where places are displaced
  return { reachLng: reachLng + grid.slackLng, reachLat: reachLat + grid.slackLat };
}
