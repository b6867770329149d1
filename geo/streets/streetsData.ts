import type { StreetGrid } from './streetGrid.ts';
import { textAt, type Texts } from './texts.ts';

/**
 * All streets of a data set, in columns: one row a segment, one a street. Made by
 * `buildStreetsData`, packed into one transferable buffer by `packStreetsData`. The segments are
 * sorted by where they start: see `StreetGrid`.
 *
 * Row i of the segments runs from place `coordStart[i]` up to and including place
 * `coordStart[i + 1] - 1`; place p is `lngLat[2p], lngLat[2p + 1]`.
 */
export interface StreetsData {
  readonly segmentCount: number;
  readonly streetCount: number;
  readonly nodeCount: number;

  /** segmentCount + 1 */
  readonly coordStart: Uint32Array;
  /** two a place: longitude, latitude, degrees WGS84 */
  readonly lngLat: Float64Array;
  /** segmentCount + 1: metres of all segments before each; see `roundedMetres` */
  readonly metresBefore: Float64Array;
  /** one a segment: see `bulgeOf` */
  readonly bulge: Float32Array;
  readonly grid: StreetGrid;
  /** how far from the middle the houses stand for which `frontage` was made */
  readonly frontageMetres: number;
  /**
   * two a place: degrees from the middle to the line along which the houses on the left stand. The
   * left frontage line is the sum of the two, as doubles, and the right one the difference.
   */
  readonly frontage: Float32Array;
  /** row of the street, or -1 for a segment without a name */
  readonly streetOf: Int32Array;
  /** two a segment: the node where it starts, the node where it ends */
  readonly nodes: Uint32Array;
  /** 1 where houses may stand, 0 for motorways and ramps */
  readonly carriesHouses: Uint8Array;

  /** two a segment, left then right, of `PARITIES` */
  readonly numberParity: Uint8Array;
  /** two a segment, left then right; the number near the start of the line */
  readonly numberFrom: Uint32Array;
  /** two a segment, left then right; the number near the end of the line */
  readonly numberTo: Uint32Array;

  /** see `segmentIdAt` */
  readonly segmentIds: Texts;
  /** identity of a street, see streetKey.ts */
  readonly streetKeys: readonly string[];
  readonly streetNames: readonly string[];
  readonly streetPlaces: readonly string[];
}

/** The id of a segment in its source. */
export function segmentIdAt(
  { segmentIds }: Pick<StreetsData, 'segmentIds'>,
  segment: number,
): string {
  return textAt(segmentIds, segment);
}

/** What `numberParity` means: its values are places in this list. */
export const PARITIES = ['unknown', 'none', 'odd', 'even', 'both'] as const;

export const LEFT = 0;
export const RIGHT = 1;
export type Side = typeof LEFT | typeof RIGHT;
