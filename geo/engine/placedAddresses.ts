import { nearestPosition } from '#geo/streets/nearestPosition.ts';
import type { Address } from '#geo/streets/address.ts';
import { segmentsOfStreet, streetsNamed } from '#geo/streets/streetIndex.ts';
import { sideLine, type Network } from './network.ts';
import { remembered } from './remembered.ts';

/** Addresses in columns, sorted by side line and then by position. */
export interface PlacedAddresses {
  readonly count: number;
  readonly line: Uint32Array;
  /** along the segment's own line, from its start */
  readonly metres: Float64Array;
  readonly houseNumber: Uint32Array;
  /** its place in the list that was given */
  readonly row: Uint32Array;
  /** one a side line, and the end of the last: where its addresses begin */
  readonly lineStart: Uint32Array;
  /** how many lie on no street of the network */
  readonly withoutStreet: number;
}

/** An address farther from its street than this lies along a piece that the data does not have. */
const FARTHEST_METRES = 200;

interface Placed {
  readonly line: number;
  readonly metres: number;
  readonly row: number;
}

/**
 * Puts each address on the street it names: at the nearest position of all streets with that name
 * and place (see `streetsNamed`), on the side on which it lies.
 */
export const placeAddresses = remembered(place);

function place(network: Network, addresses: readonly Address[]): PlacedAddresses {
  const segmentsNamed = segmentsByName(network);
  const placed = addresses
    .flatMap((address, row): Placed[] => {
      const position = nearestPosition(network, segmentsNamed(address), address.at);
      if (!position || position.distanceMetres > FARTHEST_METRES) return [];
      const { segment, side, metres } = position;
      return [{ line: sideLine(segment, side), metres, row }];
    })
    .sort((a, b) => a.line - b.line || a.metres - b.metres || a.row - b.row);
  return {
    count: placed.length,
    line: Uint32Array.from(placed, ({ line }) => line),
    metres: Float64Array.from(placed, ({ metres }) => metres),
    houseNumber: Uint32Array.from(placed, ({ row }) => addresses[row]!.number),
    row: Uint32Array.from(placed, ({ row }) => row),
    lineStart: startsOf(placed, 2 * network.streets.segmentCount),
    withoutStreet: addresses.length - placed.length,
  };
}

function segmentsByName({ index }: Network): (address: Address) => readonly number[] {
  const known = new Map<string, number[]>();
  return ({ street, place }) => {
    const key = JSON.stringify([street, place]);
    const segments =
      known.get(key) ??
      streetsNamed(index, street, place).flatMap((row) => Array.from(segmentsOfStreet(index, row)));
    known.set(key, segments);
    return segments;
  };
}

function startsOf(placed: readonly Placed[], lineCount: number): Uint32Array {
  const starts = new Uint32Array(lineCount + 1);
  for (const { line } of placed) starts[line + 1]!++;
  for (let line = 0; line < lineCount; line++) starts[line + 1]! += starts[line]!;
  return starts;
}
