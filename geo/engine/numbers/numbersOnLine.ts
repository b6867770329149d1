import { sideNumbers } from '#geo/streets/houseNumbers.ts';
import { LEFT, RIGHT } from '#geo/streets/streetsData.ts';
import { segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import { segmentOfLine, sideLine, sideOfLine, type Network } from '../network.ts';
import type { TargetBase } from '../targets/context.ts';

/** Which of the data say where the house numbers of a street are. */
export type NumberSource = 'addresses' | 'ranges';

/** The side lines of a street, ascending for each of its segments. */
export function linesOfStreet({ index }: Network, street: number): readonly number[] {
  return Array.from(segmentsOfStreet(index, street)).flatMap((segment) => [
    sideLine(segment, LEFT),
    sideLine(segment, RIGHT),
  ]);
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
  return Array.from({ length: count }, (_, i) => first + i * step);
}

/** Whether the numbers of a side are odd and even. */
export const isMixed = (numbers: readonly number[]): boolean =>
  numbers.some((number) => number % 2 !== numbers[0]! % 2);
