import type { LngLat } from '#geo/geometry/types.ts';
import type { Target } from '#geo/plan/target.ts';
import { fail, succeed } from '#geo/result.ts';
import { nearestPosition, type NearestPosition } from '#geo/streets/nearestPosition.ts';
import { shortestWay, wayEndsAt, type Piece, type Way } from '#geo/streets/shortestWay.ts';
import { LEFT, RIGHT } from '#geo/streets/streetsData.ts';
import { sideLine, type Network } from '../network.ts';
import { collectStretches, type Stretches } from '../stretches.ts';
import { segmentsNamedBy, type Compiled, type TargetBase } from './context.ts';
import { linesOnSide } from './side.ts';

export type StretchTarget = Extract<Target, { readonly kind: 'stretch' }>;

/**
 * The shortest way along a street between the positions on it that are nearest to two points. A
 * side that is not on this way is `no-side`, even if the street has it elsewhere.
 */
export function compileStretch(context: TargetBase, target: StretchTarget): Compiled {
  const { network } = context;
  const street = segmentsNamedBy(context, target.street);
  if (!street.ok) return street;
  const way = wayBetween(network, street.value, target.from, target.to);
  if (!way) return fail('not-connected');
  if (way.pieces.length === 0) return fail('no-length');
  const lines = linesOnSide(context, street.value, target.side);
  if (!lines.ok) return lines;
  const stretches = stretchesOfPieces(way.pieces, new Set(lines.value));
  return stretches.count === 0 ? fail('no-side') : succeed(stretches);
}

/** The pieces on those of their sides that are among the lines. */
export function stretchesOfPieces(
  pieces: readonly Piece[],
  lines: { readonly has: (line: number) => boolean },
): Stretches {
  const stretches = collectStretches();
  for (const { segment, from, to } of pieces) {
    for (const line of [sideLine(segment, LEFT), sideLine(segment, RIGHT)]) {
      if (lines.has(line)) stretches.add(line, from, to);
    }
  }
  return stretches.done();
}

function wayBetween(network: Network, segments: Uint32Array, from: LngLat, to: LngLat): Way | null {
  const start = nearestPosition(network, segments, from);
  const end = nearestPosition(network, segments, to);
  if (!start || !end) return null;
  const overNodes = shortestWay(
    network,
    segments,
    wayEndsAt(network, start.segment, start.metres),
    wayEndsAt(network, end.segment, end.metres),
  );
  const direct = wayOnOneSegment(start, end);
  return direct && !(overNodes && overNodes.metres < direct.metres) ? direct : overNodes;
}

function wayOnOneSegment(start: NearestPosition, end: NearestPosition): Way | null {
  const { segment } = start;
  if (segment !== end.segment) return null;
  const from = Math.min(start.metres, end.metres);
  const to = Math.max(start.metres, end.metres);
  return { metres: to - from, pieces: from < to ? [{ segment, from, to }] : [] };
}
