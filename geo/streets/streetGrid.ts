/**
 * Cuts the plane into cells, row by row from the south, in each row from the west. The cells at the
 * rim reach on for ever, so that every place is in one.
 */
export interface GridFrame {
  /** degrees: where the first column and the first row begin */
  readonly west: number;
  readonly south: number;
  readonly columnsPerDegree: number;
  readonly rowsPerDegree: number;
  readonly columns: number;
  readonly rows: number;
  /** degrees: far more than a computed border is off, and far less than a cell */
  readonly slackLng: number;
  readonly slackLat: number;
}

/**
 * Which segments are where, by the middle of the street. Segments are sorted by the cell in which
 * they start, their **home**: so those at home in a cell, or in a run of cells of one row, are one
 * range of rows of the data.
 */
export interface StreetGrid extends GridFrame {
  /** one a cell, and the end of the last: the first row at home there */
  readonly homeStart: Uint32Array;
  /** one a cell, and the end of the last: where its visitors begin in `visitors` */
  readonly visitorStart: Uint32Array;
  /** segments that pass through a cell but are at home in another */
  readonly visitors: Uint32Array;
}

export const cellCountOf = ({ columns, rows }: GridFrame): number => columns * rows;

/** The column of a longitude: never less for a greater one, which is all that callers rely on. */
export function columnOf({ west, columnsPerDegree, columns }: GridFrame, lng: number): number {
  const column = (lng - west) * columnsPerDegree;
  return column >= columns ? columns - 1 : column > 0 ? Math.trunc(column) : 0;
}

/** The row of a latitude, in the same way. */
export function rowOf({ south, rowsPerDegree, rows }: GridFrame, lat: number): number {
  const row = (lat - south) * rowsPerDegree;
  return row >= rows ? rows - 1 : row > 0 ? Math.trunc(row) : 0;
}

/** The latitude at which a row begins; the rim has none. */
export function southOfRow({ south, rowsPerDegree }: GridFrame, row: number): number {
  return south + row / rowsPerDegree;
}

/** The longitude at which a column begins; the rim has none. */
export function westOfColumn({ west, columnsPerDegree }: GridFrame, column: number): number {
  return west + column / columnsPerDegree;
}
