import { compileNetwork, type Network } from '#geo/engine/network.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { frameOf } from '#geo/streets/gridFrame.ts';
import { layOutLines } from '#geo/streets/layOutLines.ts';
import { segment } from './engineFixtures.ts';

/** Columns and rows, however few segments there are. */
export type GridSize = readonly [columns: number, rows: number];

/** On a flat earth a degree is a metre. */
export const flat = () => ({ lng: 1, lat: 1 });

/** A network of lines on a flat earth, on a grid of its own, for tests of the grid. */
export function flatNetwork(
  lines: readonly (readonly LngLat[])[],
  [columns, rows]: GridSize,
  frontageMetres: number,
): Network {
  const segments = lines.map((line, i) =>
    segment(String(i), { line: line.map(([x, y]) => [x, y]) }),
  );
  const streets = buildStreetsData(segments, flat);
  const places = lines.flat();
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const box = {
    west: Math.min(...xs),
    south: Math.min(...ys),
    east: Math.max(...xs),
    north: Math.max(...ys),
  };
  const { laidOut } = layOutLines(streets, flat, frameOf(box, columns, rows));
  // another frontage than it was built with, so that it is made for these lines
  return compileNetwork(
    { ...streets, ...laidOut, frontageMetres: -1 },
    { frontageMetres, ruler: flat },
  );
}
