import type { MultiPolygon } from '#geo/geometry/types.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';
import { clipPolygon } from './kernel/clipPolygon.ts';
import { stretchesOfLines } from './kernel/stretchesOfLines.ts';
import { workspaceOf } from './kernel/workspace.ts';
import type { Network } from './network.ts';
import { remembered } from './remembered.ts';
import { union, type Stretches } from './stretches.ts';

/**
 * The stretches of all sides that lie in an area or on its border: of each side, where its frontage
 * line does. Areas that share a border share every position on it to the bit (see `clipLine`).
 */
export const clipToArea = remembered((network: Network, area: Area): Stretches =>
  clipToPolygons(network, polygonsOf(area)),
);

/** As `clipToArea`; remembers nothing. */
export function clipToPolygons(network: Network, polygons: MultiPolygon): Stretches {
  const workspace = workspaceOf(network);
  return union(
    polygons.map((polygon) => stretchesOfLines(network, clipPolygon(workspace, polygon))),
  );
}
