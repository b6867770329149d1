import type { KnownCrs } from './crs/projections.ts';

/** Whose columns the properties are. */
export type ImportFormat = 'nwb' | 'osm' | 'cbs' | 'bag' | 'plain';

/** Why a feature, or a part of one, was left out. */
export type SkipCode =
  /** not an object that GeoJSON calls a feature */
  | 'not-a-feature'
  | 'no-geometry'
  /** no GeoJSON type, or coordinates nested otherwise than the type says */
  | 'bad-geometry'
  /** a row of a table without coordinates */
  | 'no-coordinates'
  | 'not-numbers'
  | 'out-of-range'
  /** a point among lines, a line among polygons */
  | 'other-geometry'
  | 'zero-length'
  | 'duplicate'
  /** a line that is no street: a railway, a river, a line of house numbers */
  | 'not-a-street'
  /** a polygon of which no ring has three corners */
  | 'no-surface'
  /** parts of it are not in the file: a border that stays open, a way without nodes */
  | 'incomplete'
  /** a polygon with more parts, holes or corners than a district may have */
  | 'too-detailed'
  | 'no-street-name'
  | 'no-house-number'
  /** an address that the municipality has withdrawn */
  | 'withdrawn';

/** What was mended, or is kept although it looks wrong. */
export type RepairCode =
  | 'latin-1-text'
  /** NaN or Infinity written as a number, read as "not known" */
  | 'not-a-number-literals'
  /** the file names another coordinate system than its coordinates are in */
  | 'crs-contradicted'
  | 'axes-swapped'
  /** ways cut where they share a node with another: at junctions */
  | 'split-at-junctions'
  | 'parts-joined'
  | 'parts-separated'
  | 'ids-made-distinct'
  /** a name longer than a name can be, cut */
  | 'names-cut'
  /** house numbers of another parity than their structure says: the numbers are believed */
  | 'number-parity-mended'
  | 'rings-closed'
  | 'rings-dropped'
  /** kept: what lies inside is decided by the even-odd rule */
  | 'rings-crossing'
  | 'unnamed-numbered'
  /** one point for several house numbers */
  | 'house-numbers-separated'
  /** street and number in one text, taken apart */
  | 'addresses-split'
  /** rows of a table with more cells than it has columns: the others are left out */
  | 'cells-too-many'
  /** cells of a workbook whose outcome was never worked out: read as empty */
  | 'formulas-without-value';

export interface Skipped {
  readonly code: SkipCode;
  readonly count: number;
  /** the first of them: its id, or "#12" for the twelfth of the file */
  readonly example: string;
}

export interface Repaired {
  readonly code: RepairCode;
  readonly count: number;
}

/** What was found in a file, and what became of it; kept beside the data. */
export interface ImportSummary {
  readonly fileName: string;
  readonly format: ImportFormat;
  readonly crs: KnownCrs;
  /** features in the file */
  readonly found: number;
  /** features that gave at least one segment, district or address */
  readonly used: number;
  /** the file says that its source has more: it is one page of several */
  readonly isPage: boolean;
  readonly skipped: readonly Skipped[];
  readonly repairs: readonly Repaired[];
  /** streets data: different streets, and segments without a name */
  readonly streets?: number;
  readonly unnamed?: number;
}
