import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { roundedMetres } from '#geo/streets/roundedMetres.ts';
import { segmentOfLine, type Network } from '../network.ts';
import type { PlacedAddresses } from '../placedAddresses.ts';
import { collectStretches, type Stretches } from '../stretches.ts';

/**
 * The stretches of selected house numbers where addresses put them: a run of selected neighbours
 * on a side reaches from halfway to the unselected neighbour before it until halfway to the one
 * after it, or to the end of the segment. null when there is no address on these side lines.
 */
export function stretchesOfAddresses(
  network: Network,
  addresses: PlacedAddresses,
  lines: readonly number[],
  isSelected: (number: number) => boolean,
): Stretches | null {
  const stretches = collectStretches();
  let hasNumbers = false;
  for (const line of lines) {
    const doors = doorsOn(addresses, line, isSelected);
    hasNumbers ||= doors.length > 0;
    const end = segmentMetres(network, segmentOfLine(line));
    doors.forEach((door, i) => {
      if (!door.isSelected) return;
      // neighbours that are both selected meet halfway, and so become one run
      const before = doors[i - 1];
      const after = doors[i + 1];
      const from = before ? halfway(before, door) : 0;
      const to = after ? halfway(door, after) : end;
      stretches.add(line, from, to);
    });
  }
  return hasNumbers ? stretches.done() : null;
}

interface Door {
  readonly metres: number;
  readonly isSelected: boolean;
}

const halfway = (a: Door, b: Door) => roundedMetres((a.metres + b.metres) / 2);

/** The addresses of a side by position. Those behind one door are selected when one of them is. */
function doorsOn(
  { lineStart, metres, houseNumber }: PlacedAddresses,
  line: number,
  isSelected: (number: number) => boolean,
): readonly Door[] {
  const doors: Door[] = [];
  for (let i = lineStart[line]!; i < lineStart[line + 1]!; i++) {
    const door = { metres: metres[i]!, isSelected: isSelected(houseNumber[i]!) };
    const last = doors.at(-1);
    if (last?.metres !== door.metres) doors.push(door);
    else if (door.isSelected) doors[doors.length - 1] = door;
  }
  return doors;
}
