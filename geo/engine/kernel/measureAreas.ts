import type { Area } from '#geo/plan/area.ts';
import { clipToArea } from '../clipToArea.ts';
import type { Network } from '../network.ts';
import { metresOf, type Stretches } from '../stretches.ts';

/** How much street lies in areas. Lengths are in metres of street: a side counts half. */
export interface AreaMeasures {
  /** one an area, in the order given: what lies in it or on its border */
  readonly metres: Float64Array;
  /** what lies in one area at least */
  readonly unionMetres: number;
  /** by depth, up to the deepest: what lies in just so many areas, first of all in none */
  readonly metresAtDepth: Float64Array;
}

/**
 * Measures all streets of a network, in scope or not, by areas that may overlap. The parts of one
 * area count once. Every figure is exact for the positions at which borders cross (see
 * `roundedMetres`): it is the same to the bit in whatever order areas come.
 */
export function measureAreas(network: Network, areas: readonly Area[]): AreaMeasures {
  const sets = areas.map((area) => clipToArea(network, area));
  const metresAtDepth = depthsOf(network, sets);
  return {
    metres: Float64Array.from(sets, metresOf),
    unionMetres: metresAtDepth.subarray(1).reduce((sum, metres) => sum + metres, 0),
    metresAtDepth,
  };
}

/** Metres at each depth, from where on each side line sets begin and end. */
function depthsOf(network: Network, sets: readonly Stretches[]): Float64Array {
  const bounds = sets.flatMap(({ line, from, to }) =>
    Array.from(line, (row, i) => [
      { row, at: from[i]!, step: 1 },
      { row, at: to[i]!, step: -1 },
    ]).flat(),
  );
  // what ends where another begins has no depth in common with it
  bounds.sort((a, b) => a.row - b.row || a.at - b.at || a.step - b.step);
  const metres = [0];
  let depth = 0;
  bounds.forEach(({ row, at, step }, i) => {
    depth += step;
    const next = bounds[i + 1];
    if (next?.row === row) metres[depth] = (metres[depth] ?? 0) + (next.at - at) / 2;
  });
  const total = network.streets.metresBefore.at(-1)!;
  metres[0] = metres.reduce((left, some, i) => (i > 0 ? left - some : left), total);
  return Float64Array.from(metres, (some = 0) => some);
}
