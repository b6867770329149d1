import { sideNumbers } from '#geo/streets/houseNumbers.ts';
import { LEFT, RIGHT } from '#geo/streets/streetsData.ts';
import { segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import { segmentOfLine, sideLine, sideOfLine, type Network } from '../network.ts';
import type { TargetBase } from '../targets/context.ts';

/** Which of the data say where the house numbers of a street are. */
export type NumberSource = 'addresses' | 'ranges';

/** What the data say of the house numbers of a street. */
export interface StreetNumbers {
  readonly source: NumberSource;
  /** its side lines, ascending for each of its segments, with the numbers on them */
  readonly sides: readonly { readonly line: number; readonly numbers: readonly number[] }[];
}

export function streetNumbers(base: TargetBase, street: number): StreetNumbers {
  const lines = linesOfStreet(base.network, street);
  const source = numberSource(base, lines);
  return {
    source,
    sides: lines.map((line) => ({ line, numbers: numbersOnLine(base, source, line) })),
  };
}

/** The side lines of a street, ascending for each of its segments. */
export function linesOfStreet({ index }: Network, street: number): readonly number[] {
  const lines: number[] = [];
  for (const segment of segmentsOfStreet(index, street)) {
    lines.push(sideLine(segment, LEFT), sideLine(segment, RIGHT));
  }
  return lines;
}

/** Addresses decide when the street has any, as they do for links on house numbers. */
export function numberSource({ addresses }: TargetBase, lines: readonly number[]): NumberSource {
  const hasAddress = lines.some(
    (line) => addresses && addresses.lineStart[line]! < addresses.lineStart[line + 1]!,
  );
  return hasAddress ? 'addresses' : 'ranges';
}

/**
 * The house numbers on a side line in its direction: one for each address, or for each of the equal
 * parts in which a number range divides it.
 */
export function numbersOnLine(
  { network, addresses }: TargetBase,
  source: NumberSource,
  line: number,
): readonly number[] {
  if (source === 'addresses') {
    const { lineStart, houseNumber } = addresses!;
    return Array.from(houseNumber.subarray(lineStart[line], lineStart[line + 1]));
  }
  const numbers = sideNumbers(network.streets, segmentOfLine(line), sideOfLine(line));
  if (!numbers) return [];
  const { first, step, count } = numbers;
  const all: number[] = [];
  for (let i = 0; i < count; i++) all.push(first + i * step);
  return all;
}

/** Whether the numbers of a side are odd and even. */
export const isMixed = (numbers: readonly number[]): boolean => {
  const [first] = numbers;
  return first !== undefined && numbers.some((number) => number % 2 !== first % 2);
};
