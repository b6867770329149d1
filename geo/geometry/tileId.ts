/**
 * A tile of the pyramid of web maps: column and row at a zoom at which the world is `2 ** z` tiles
 * wide; column 0 begins at the date line, row 0 in the north.
 */
export interface TileId {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}
