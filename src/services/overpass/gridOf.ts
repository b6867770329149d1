import type { BBox } from '#geo/geometry/types.ts';

/** As many ways as an answer may have: about a megabyte, read without a hitch. */
const WAYS_A_PART = 1_000;

/** Cuts a box with this many ways into parts, each with about as many as an answer may have. */
export function gridOf([west, south, east, north]: BBox, ways: number): readonly BBox[] {
  const perSide = Math.ceil(Math.sqrt(ways / WAYS_A_PART));
  const at = (from: number, to: number, i: number) => from + ((to - from) * i) / perSide;
  return Array.from({ length: perSide * perSide }, (_, part): BBox => {
    const [column, row] = [part % perSide, Math.floor(part / perSide)];
    return [
      at(west, east, column),
      at(south, north, row),
      at(west, east, column + 1),
      at(south, north, row + 1),
    ];
  });
}
