import type { ComparedFigures } from '#geo/engine/comparison.ts';
import type { RowsAsTargets } from '#geo/engine/linking/targetsOfRows.ts';
import type { CoverageReport, Run } from '#geo/engine/report.ts';
import type { StreetSide } from '#geo/engine/streetSides.ts';
import type { CoverageForms } from '#geo/engine/tiles/coverageTile.ts';
import type { WaitingList } from '#geo/engine/waiting.ts';
import type { TileId } from '#geo/geometry/tileId.ts';
import type { SnapIndex } from '#geo/geometry/snapIndex.ts';
import type { BBox, LngLat } from '#geo/geometry/types.ts';
import type { District } from '#geo/plan/district.ts';
import type { PutsAndDeletes } from '#geo/plan/change.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import type { NearCrossing } from '#geo/streets/crossingsNear.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import type { Purpose } from '#geo/plan/queries.ts';
import type { Placing, WrittenAddress } from '#geo/signUps/placing.ts';
import type { StreetList } from '#geo/text/streetList.ts';
import type { AreaConflict } from '#geo/geometry/areas/areaConflicts.ts';
import type { Area } from '#geo/plan/area.ts';
import type { StreetRef } from '#geo/plan/target.ts';
import type { StreetSuggestion } from '#geo/streets/compare/suggestStreets.ts';
import type { AreaQuestions } from './areaQuestions.ts';
import type { BalanceQuestions } from './balanceQuestions.ts';
import type { DossierQuestions } from './dossierQuestions.ts';
import type { LinkQuestions } from './linkQuestions.ts';
import type { Piece } from './pieces.ts';
import type { PlanningQuestions } from './planningQuestions.ts';
import type { ShapeEdits } from './shapeEdits.ts';
import type { SignQuestions } from './signQuestions.ts';

/** A street of the loaded data, as lists, search and links need it. */
export interface StreetItem {
  /** its row in the data, as the map names it */
  readonly row: number;
  readonly key: string;
  readonly name: string;
  readonly place: string;
  /** its name, with the place where other streets have that name too */
  readonly label: string;
  readonly metres: number;
  /** a point on it */
  readonly at: LngLat;
  readonly bbox: BBox;
}

/** What the streets look like once they are in the worker. */
export interface LoadedStreets {
  /** by row */
  readonly streets: readonly StreetItem[];
  /** rows in the order of their labels, for lists */
  readonly alphabetical: readonly number[];
  readonly segmentCount: number;
  readonly bbox: BBox | null;
}

/** The data of a plan, as the page needs them; null: there are none, or they are damaged. */
export interface LoadedData {
  readonly streets: LoadedStreets | null;
  /** what drawing sticks to on the streets */
  readonly snap: SnapIndex | null;
  /** also those that do not count */
  readonly districts: readonly District[] | null;
  /** how many there are */
  readonly addresses: number | null;
}

/** The part of a plan that coverage depends on: no person crosses to the worker. */
export type CoveredPlan = Omit<Plan, 'persons' | 'signUps' | 'dataSets' | 'signs'>;

/** What an engine begins with, and follows by its changes. */
export const NO_PLAN: CoveredPlan = {
  settings: emptyPlan('').settings,
  subAreas: {},
  groups: {},
  links: {},
  exclusions: {},
  scenarios: {},
};

export interface CoverageView {
  readonly purpose: Purpose;
  readonly scenario: string | null;
}

export interface CoverageAnswer {
  /** another number stands for another coverage, and so for other tiles */
  readonly version: number;
  readonly report: CoverageReport;
  /** whether the lists are of this coverage too, not still of the one before */
  readonly isListed: boolean;
}

/** What there are tiles of: see `streetsTile`, `coverageTile` and `groupTile`. */
export type TileLayer =
  | { readonly kind: 'streets' }
  | { readonly kind: 'coverage'; readonly forms: CoverageForms }
  /** of what was covered beside it last */
  | { readonly kind: 'beside'; readonly forms: CoverageForms }
  /** what a group serves */
  | { readonly kind: 'group'; readonly group: string }
  /** what was sketched last */
  | { readonly kind: 'sketch' };

/** A Mapbox Vector Tile; two of one place with the same etag are the same. */
export interface EncodedTile {
  readonly data: ArrayBuffer;
  readonly etag: string;
}

/**
 * The coverage engine in its worker. Its work is in steps, so that who asks can stop between them;
 * what may be large comes in pieces, so that the page never has to take in much at once.
 */
export interface EngineApi
  extends
    AreaQuestions,
    BalanceQuestions,
    DossierQuestions,
    LinkQuestions,
    PlanningQuestions,
    ShapeEdits,
    SignQuestions {
  /** Loads a data set in place of the one of its kind, or puts that away; then `nextPiece`. */
  load(kind: DataSetKind, blob: Blob | null): Promise<void>;
  /** The crossings near places, in the same order; see `crossingsNear`. */
  crossingsNear(places: readonly LngLat[], reachMetres: number): readonly (NearCrossing | null)[];
  /**
   * The shortest way along the streets between two places that are this near to one; null when there
   * is none.
   */
  followStreet(from: LngLat, to: LngLat, reachMetres: number): readonly LngLat[] | null;
  /** What drawing sticks to on the streets that are loaded; null without. */
  snap(): SnapIndex | null;
  /** Changes the plan, and makes the streets ready for it. */
  follow(change: PutsAndDeletes): void;
  /** Works out the coverage of the plan as it is; then `nextPiece` gives `CoverageFigures | null`. */
  cover(view: CoverageView): void;
  /**
   * Lists what was covered last; then `nextPiece` gives `CoverageLists`, in which the streets are in
   * alphabetical order.
   */
  list(): void;
  /**
   * Works out what each of these views comes to, of the plan as it is, and keeps nothing; none without
   * streets.
   */
  compare(views: readonly CoverageView[]): readonly ComparedFigures[];
  /** Works out another coverage for tiles beside the first; null: none any more. */
  coverBeside(view: CoverageView | null): void;
  /** The next piece of what was asked last; null when that is all. */
  nextPiece(): Piece | null;
  /** A tile for the map, of the streets that are loaded and what was covered last. */
  tile(layer: TileLayer, tile: TileId): EncodedTile;
  /** What of a street (its key) was covered last, side by side; none without streets. */
  streetSides(street: string): readonly StreetSide[];
  /** What links to make of a gap that was listed last; null when it is not there as listed. */
  targetsOfGap(gap: Pick<Run, 'id' | 'metres'>): RowsAsTargets | null;
  /** Overlaps and gaps of the sub-areas of now, in a district when there is one. */
  areaConflicts(district: Area | null): readonly AreaConflict[];
  /** What a text in plain Dutch says of the streets that are loaded; nothing without. */
  readStreetList(text: string): StreetList;
  /** The sub-area and groups of addresses, of the plan that was covered last; null without streets. */
  placeHomes(homes: readonly WrittenAddress[]): readonly Placing[] | null;
  /** The links and exclusions that have no place on the streets; null without streets. */
  waiting(): WaitingList | null;
  /** For each street that is not in the data, those that may be meant. */
  suggestStreets(missing: readonly StreetRef[]): readonly (readonly StreetSuggestion[])[];
}
