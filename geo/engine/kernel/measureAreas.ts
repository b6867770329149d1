import { polygonsOf, type Area } from '#geo/plan/area.ts';
import { clipToPolygons } from '../clipToArea.ts';
import type { Network } from '../network.ts';
import { clipPolygon } from './clipPolygon.ts';
import { depthsOf } from './depthsOf.ts';
import { orderByPlace } from './orderByPlace.ts';
import { addLines, addStretches, emptyTally } from './tally.ts';
import { workspaceOf } from './workspace.ts';

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
  const workspace = workspaceOf(network);
  const tally = emptyTally(network);
  const metres = new Float64Array(areas.length);
  for (const row of orderByPlace(areas)) {
    const polygons = polygonsOf(areas[row]!);
    metres[row] =
      polygons.length === 1
        ? addLines(tally, clipPolygon(workspace, polygons[0]!))
        : addStretches(tally, clipToPolygons(network, polygons));
  }
  const metresAtDepth = depthsOf(tally, areas.length);
  const total = network.streets.metresBefore.at(-1)!;
  return { metres, unionMetres: total - metresAtDepth[0]!, metresAtDepth };
}
