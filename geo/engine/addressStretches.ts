import type { PlacedAddresses } from './placedAddresses.ts';
import type { Stretches } from './stretches.ts';

/**
 * For each address the row of the stretch that it stands on, -1 for none. Where two stretches touch
 * in its very position, it stands on the one that `isPreferred`.
 */
export function stretchOfAddresses(
  addresses: PlacedAddresses,
  { count, line, from, to }: Stretches,
  isPreferred: (stretch: number) => boolean = () => true,
): Int32Array {
  const found = new Int32Array(addresses.count).fill(-1);
  let first = 0;
  for (let i = 0; i < addresses.count; i++) {
    const [onLine, metres] = [addresses.line[i]!, addresses.metres[i]!];
    // what ends before this address ends before all that follow
    while (
      first < count &&
      (line[first]! < onLine || (line[first] === onLine && to[first]! < metres))
    ) {
      first++;
    }
    for (let j = first; j < count && line[j] === onLine && from[j]! <= metres; j++) {
      if (found[i]! < 0 || isPreferred(j)) found[i] = j;
    }
  }
  return found;
}
