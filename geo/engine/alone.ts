import type { Coverage } from './coverage.ts';
import type { Stretches } from './stretches.ts';

/**
 * A coverage with a row for each of these stretches and no other, so that what the engine says of rows
 * (streets, house numbers, addresses) it can say of any stretches.
 */
export function alone(coverage: Coverage, { count, line, from, to }: Stretches): Coverage {
  const served: Coverage['served'] = {
    count,
    line,
    from,
    to,
    depth: new Uint16Array(count),
    groupSet: new Uint32Array(count),
    planned: new Uint8Array(count),
    groupSets: [[]],
  };
  return { ...coverage, served };
}
