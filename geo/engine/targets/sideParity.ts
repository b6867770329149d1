import type { MeasuredStreets } from '#geo/streets/measuredStreets.ts';
import { LEFT, PARITIES, RIGHT } from '#geo/streets/streetsData.ts';
import { sideLine } from '../network.ts';
import type { PlacedAddresses } from '../placedAddresses.ts';
import type { TargetBase } from './context.ts';

/** Which house numbers a side has; `mixed` when no parity is its own. */
export type SideParity = 'odd' | 'even' | 'mixed';

const OPPOSITE = { odd: 'even', even: 'odd' } as const;

/** A side has the parity of its addresses when at least this share of them agrees. */
const CLEAR_SHARE = 0.75;

/**
 * The parity of every side line of a street that has one. People who say "the odd side" mean one
 * side from end to end, so where a side does not say itself, in this order:
 * 1. its number range; a range of both parities is `mixed`, and so is neither side;
 * 2. its addresses, when most are of one parity;
 * 3. the opposite of the side across the street;
 * 4. for a segment that knows nothing of either side: what the street's one other segment at its
 *    end has on the side that goes on there.
 */
export function sideParities(
  { network, addresses }: TargetBase,
  segments: Uint32Array,
): ReadonlyMap<number, SideParity> {
  const parities = new Map<number, SideParity>();
  for (const segment of segments) {
    for (const line of [sideLine(segment, LEFT), sideLine(segment, RIGHT)]) {
      const parity = rangeParity(network, line) ?? addressParity(addresses, line);
      if (parity) parities.set(line, parity);
    }
    inferAcross(parities, segment);
  }
  inferAlong(network, segments, parities);
  return parities;
}

function rangeParity({ streets }: MeasuredStreets, line: number): SideParity | null {
  const parity = PARITIES[streets.numberParity[line]!]!;
  if (parity === 'odd' || parity === 'even') return parity;
  return parity === 'both' ? 'mixed' : null;
}

function addressParity(addresses: PlacedAddresses | null, line: number): SideParity | null {
  if (!addresses) return null;
  const numbers = addresses.houseNumber.subarray(
    addresses.lineStart[line],
    addresses.lineStart[line + 1],
  );
  if (numbers.length === 0) return null;
  const odd = numbers.reduce((count, number) => count + (number % 2), 0) / numbers.length;
  if (odd >= CLEAR_SHARE) return 'odd';
  return odd <= 1 - CLEAR_SHARE ? 'even' : 'mixed';
}

function inferAcross(parities: Map<number, SideParity>, segment: number): void {
  const lines = [sideLine(segment, LEFT), sideLine(segment, RIGHT)] as const;
  for (const [line, across] of [lines, lines.toReversed() as [number, number]]) {
    const parity = parities.get(across);
    if (!parities.has(line) && parity && parity !== 'mixed') parities.set(line, OPPOSITE[parity]);
  }
}

/** Carries parities on from segment to segment, as far as the street does not branch. */
function inferAlong(
  network: MeasuredStreets,
  segments: Uint32Array,
  parities: Map<number, SideParity>,
): void {
  const endsAt = segmentEndsByNode(network, segments);
  const knows = (segment: number) =>
    parities.has(sideLine(segment, LEFT)) || parities.has(sideLine(segment, RIGHT));
  const known = Array.from(segments).filter(knows);
  for (const segment of known) {
    for (const end of [0, 1] as const) {
      const meeting = endsAt.get(network.streets.nodes[2 * segment + end]!)!;
      const next = meeting.find((other) => other.segment !== segment);
      if (meeting.length !== 2 || !next || knows(next.segment)) continue;
      // left goes on as left where one ends and the other begins
      carryOn(parities, segment, next.segment, next.end === end);
      known.push(next.segment);
    }
  }
}

function carryOn(
  parities: Map<number, SideParity>,
  segment: number,
  next: number,
  isTurned: boolean,
): void {
  for (const side of [LEFT, RIGHT] as const) {
    const parity = parities.get(sideLine(segment, side));
    const nextSide = isTurned === (side === LEFT) ? RIGHT : LEFT;
    if (parity) parities.set(sideLine(next, nextSide), parity);
  }
}

interface SegmentEnd {
  readonly segment: number;
  /** 0 its start, 1 its end */
  readonly end: 0 | 1;
}

function segmentEndsByNode({ streets }: MeasuredStreets, segments: Uint32Array) {
  const endsAt = new Map<number, SegmentEnd[]>();
  for (const segment of segments) {
    for (const end of [0, 1] as const) {
      const node = streets.nodes[2 * segment + end]!;
      endsAt.set(node, [...(endsAt.get(node) ?? []), { segment, end }]);
    }
  }
  return endsAt;
}
