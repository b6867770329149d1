import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import type { Coverage } from '../coverage.ts';
import type { AddressRows } from '../figures.ts';
import { segmentOfLine } from '../network.ts';
import { firstRowOf, type Stretches } from '../stretches.ts';
import { stretchesOfRows } from '../stretchesOfRows.ts';
import type { StreetNumbers } from './streetNumbers.ts';

/** How much of a house number lies in some stretches, and how much does not. */
export interface Standing {
  inside: number;
  outside: number;
  /** whether its first part begins inside */
  readonly startsInside: boolean;
}

/**
 * By house number of a street its standing in some rows of `served`. A number may have several
 * parts: an address and its neighbour with a letter, or one number in the ranges of two segments.
 * By addresses a part is an address, which stands in one row; by ranges it is a piece of a side, in
 * metres.
 */
export function standingsIn(
  coverage: Coverage,
  addressRows: AddressRows,
  { source, sides }: StreetNumbers,
  rows: readonly number[],
): ReadonlyMap<number, Readonly<Standing>> {
  const standingOfPart =
    source === 'addresses' ? byAddress(coverage, addressRows!, rows) : byRange(coverage, rows);
  const standings = new Map<number, Standing>();
  for (const { line, numbers } of sides) {
    numbers.forEach((number, i) => {
      const part = standingOfPart(line, i, numbers.length);
      const first = standings.get(number);
      if (first) {
        first.inside += part.inside;
        first.outside += part.outside;
      } else standings.set(number, part);
    });
  }
  return standings;
}

/**
 * Whether stretches have a number: when most of it lies in them. Of one that is parted in halves
 * its first part decides, so that stretches that make up a street share out all its numbers.
 */
export function isMostlyInside({ inside, outside, startsInside }: Readonly<Standing>): boolean {
  return inside > outside || (inside === outside && startsInside);
}

/** The standing of the i-th of so many parts of a side line. */
type StandingOfPart = (line: number, i: number, count: number) => Standing;

function byAddress(
  { addresses }: Coverage,
  addressRows: Int32Array,
  rows: readonly number[],
): StandingOfPart {
  const { lineStart } = addresses!;
  const rowSet = new Set(rows);
  return (line, i) => {
    const isInside = rowSet.has(addressRows[lineStart[line]! + i]!);
    return { inside: isInside ? 1 : 0, outside: isInside ? 0 : 1, startsInside: isInside };
  };
}

function byRange({ network, served }: Coverage, rows: readonly number[]): StandingOfPart {
  const stretches = stretchesOfRows(served, rows);
  return (line, i, count) => {
    const metres = segmentMetres(network, segmentOfLine(line));
    return standingOfPiece(stretches, line, metres * (i / count), metres * ((i + 1) / count));
  };
}

/** What is inside and what is not are both added up from pieces, and so equal in true halves. */
function standingOfPiece(
  stretches: Stretches,
  line: number,
  start: number,
  stop: number,
): Standing {
  let [inside, outside, reached] = [0, 0, start];
  let startsInside = false;
  for (let row = firstRowOf(stretches, line); stretches.line[row] === line; row++) {
    const enter = Math.max(stretches.from[row]!, start);
    const leave = Math.min(stretches.to[row]!, stop);
    if (enter >= leave) continue;
    startsInside ||= enter === start;
    outside += enter - reached;
    inside += leave - enter;
    reached = leave;
  }
  return { inside, outside: outside + (stop - reached), startsInside };
}
