import { sideNumbers, type SideNumbers } from '#geo/streets/houseNumbers.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { roundedMetres } from '#geo/streets/roundedMetres.ts';
import { segmentOfLine, sideOfLine, type Network } from '../network.ts';
import { collectStretches, type Stretches } from '../stretches.ts';

/**
 * The parts of selected house numbers where number ranges put them: the numbers of a side are equal
 * parts of it, in the direction of the range. null when no range of these side lines has numbers.
 */
export function stretchesOfRanges(
  network: Network,
  lines: readonly number[],
  isSelected: (number: number) => boolean,
): Stretches | null {
  const stretches = collectStretches();
  let hasNumbers = false;
  for (const line of lines) {
    const segment = segmentOfLine(line);
    const numbers = sideNumbers(network.streets, segment, sideOfLine(line));
    if (!numbers) continue;
    hasNumbers = true;
    const metres = segmentMetres(network, segment);
    for (const [from, to] of selectedRuns(numbers, isSelected)) {
      // the fraction first, so that the last part ends at the end to the bit
      const at = (number: number) => roundedMetres(metres * (number / numbers.count));
      stretches.add(line, at(from), at(to));
    }
  }
  return hasNumbers ? stretches.done() : null;
}

/** Runs of selected numbers, as places in the row of numbers: `to` is the first that is not. */
function* selectedRuns(
  { first, step, count }: SideNumbers,
  isSelected: (number: number) => boolean,
): Generator<readonly [from: number, to: number]> {
  let from: number | null = null;
  for (let i = 0; i < count; i++) {
    if (isSelected(first + i * step)) from ??= i;
    else if (from !== null) {
      yield [from, i];
      from = null;
    }
  }
  if (from !== null) yield [from, count];
}
