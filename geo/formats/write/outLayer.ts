import type { KnownCrs } from '../crs/projections.ts';
import type { Shape } from '../feature.ts';
import type { LayerStyle } from './layerStyle.ts';

/** Features ready to be written, whatever the format. */
export interface OutLayer {
  /** '' of a file that was one table */
  readonly name: string;
  /** what it holds, in a sentence; '' when nobody said */
  readonly about: string;
  readonly crs: KnownCrs;
  /** in the order and the spelling of the file that they came from */
  readonly columns: readonly OutColumn[];
  readonly geometry: OutGeometry;
  readonly features: readonly OutFeature[];
  /** null: whatever the reader makes of it */
  readonly style: LayerStyle | null;
}

export interface OutColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** what it means; '' when nobody said */
  readonly about: string;
}

/** `date`: texts like 2026-11-20; `text`: also what no table can hold, as JSON */
export type ColumnType = 'integer' | 'number' | 'boolean' | 'date' | 'text';

/** What all features of a layer have; `none`: it is a table. */
export type OutGeometry =
  | 'Point'
  | 'MultiPoint'
  | 'LineString'
  | 'MultiLineString'
  | 'Polygon'
  | 'MultiPolygon'
  | 'mixed'
  | 'none';

export interface OutFeature {
  readonly id: string | null;
  /** by the names of the columns, every column there; null where there is nothing */
  readonly properties: { readonly [column: string]: unknown };
  /** in the layer's system, x or longitude first; none: it has no place */
  readonly shapes: readonly Shape[];
}

/**
 * Writes layers, piece by piece, and says now and then how many features it has gone through.
 * A writer goes once over all features of all layers, in order.
 */
export type LayerWriter = (
  layers: readonly OutLayer[],
  onWritten: (features: number) => void,
) => Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** After so many features a writer says how far it is. */
export const FEATURES_A_STEP = 500;
