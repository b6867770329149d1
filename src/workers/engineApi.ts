import type { CoverageReport } from '#geo/engine/report.ts';
import type { CoverageForms } from '#geo/engine/tiles/coverageTile.ts';
import type { TileId } from '#geo/engine/tiles/tileFrame.ts';
import type { BBox, LngLat } from '#geo/geometry/types.ts';
import type { District } from '#geo/plan/district.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { Purpose } from '#geo/plan/queries.ts';

/** A street of the loaded data, as lists, search and links need it. */
export interface StreetItem {
  /** its row in the data, as the map names it */
  readonly row: number;
  readonly key: string;
  readonly name: string;
  readonly place: string;
  readonly metres: number;
  /** a point on it */
  readonly at: LngLat;
  readonly bbox: BBox;
}

/** Corners and lines that drawing sticks to, in typed arrays of longitude, latitude. */
export interface SnapArrays {
  readonly points: Float64Array;
  readonly lines: { readonly coords: Float64Array; readonly starts: Uint32Array };
}

/** What the streets look like once they are in the worker. */
export interface LoadedStreets {
  readonly streets: readonly StreetItem[];
  readonly segmentCount: number;
  readonly bbox: BBox | null;
  readonly snap: SnapArrays;
}

/** The data of a plan, as the page needs them; null: there are none, or they are damaged. */
export interface LoadedData {
  readonly streets: LoadedStreets | null;
  /** also those that do not count */
  readonly districts: readonly District[] | null;
  /** how many there are */
  readonly addresses: number | null;
}

/** The part of a plan that coverage depends on: no person crosses to the worker. */
export type CoveredPlan = Omit<Plan, 'persons' | 'signUps' | 'dataSets'>;

export interface CoverageView {
  readonly purpose: Purpose;
  readonly scenario: string | null;
}

export interface CoverageAnswer {
  readonly report: CoverageReport;
}

/** What there are tiles of: see `streetsTile`, `coverageTile` and `groupTile`. */
export type TileLayer =
  | { readonly kind: 'streets' }
  | { readonly kind: 'coverage'; readonly forms: CoverageForms }
  /** what a group serves */
  | { readonly kind: 'group'; readonly group: string };

/** A Mapbox Vector Tile; two of one place with the same etag are the same. */
export interface EncodedTile {
  readonly data: ArrayBuffer;
  readonly etag: string;
}

/** The coverage engine in its worker. */
export interface EngineApi {
  /** Loads a data set in place of the one of its kind, or puts that away; gives the part it is. */
  load(kind: DataSetKind, bytes: ArrayBuffer | null): Partial<LoadedData>;
  /** Coverage of a plan; null without streets. */
  cover(plan: CoveredPlan, view: CoverageView): CoverageAnswer | null;
  /** A tile for the map, of the streets that are loaded and the coverage that was computed last. */
  tile(layer: TileLayer, tile: TileId): EncodedTile;
  /** The stretches for a GIS, as GeoJSON; null without streets. */
  gisLayer(plan: CoveredPlan, view: CoverageView): Blob | null;
}
