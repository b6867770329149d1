import type { CoverageReport } from '#geo/engine/report.ts';
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
  /** GeoJSON of all segments, for the map */
  readonly layer: Blob;
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
  /** GeoJSON of the stretches, for the map */
  readonly layer: Blob;
}

/** The coverage engine in its worker. */
export interface EngineApi {
  /** Loads a data set in place of the one of its kind, or puts that away; gives the part it is. */
  load(kind: DataSetKind, bytes: ArrayBuffer | null): Partial<LoadedData>;
  /** Coverage of a plan; null without streets. */
  cover(plan: CoveredPlan, view: CoverageView): CoverageAnswer | null;
  /** What a group serves, as GeoJSON for the map; of the coverage that was computed last. */
  groupLayer(group: string): Blob | null;
  /** The stretches for a GIS, as GeoJSON; null without streets. */
  gisLayer(plan: CoveredPlan, view: CoverageView): Blob | null;
}
