import { LEFT } from '#geo/streets/streetsData.ts';
import { segmentOfLine, sideLine } from './network.ts';
import { collectStretches, type Stretches } from './stretches.ts';

/** Stretches of either side as stretches of the middle of the street, all of them on the left. */
export function middleOf({ count, line, from, to }: Stretches): Stretches {
  const middle = collectStretches();
  for (let i = 0; i < count; i++) {
    middle.add(sideLine(segmentOfLine(line[i]!), LEFT), from[i]!, to[i]!);
  }
  return middle.done();
}
