import type { TileId } from '#geo/geometry/tileId.ts';
import type { ImportProblem } from '#geo/formats/importProblem.ts';
import type { ImportFormat, ImportSummary } from '#geo/formats/importSummary.ts';
import type { MergeCounts, MergeMode } from '#geo/formats/merging/mergeRows.ts';
import type { OnProgress } from '#geo/formats/formatReader.ts';
import type { PlanFileProblem } from '#geo/formats/planFile/problem.ts';
import type { Matching, ReadingOptions } from '#geo/formats/readings/readFeatures.ts';
import type { BBox } from '#geo/geometry/types.ts';
import type { District } from '#geo/plan/district.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import type { Result } from '#geo/result.ts';
import type { EncodedTile } from './engineApi.ts';
import type { ReadPlan } from './formatsApi.ts';

/** A table of a file. */
export interface FoundLayer {
  readonly name: string;
  /** rows in it */
  readonly found: number;
}

/** What is in a file that was opened. */
export type Opened = ReadPlan | { readonly kind: 'layers'; readonly layers: readonly FoundLayer[] };
export type OpenAnswer = Result<Opened, ImportProblem | PlanFileProblem>;

/** A data set that the plan has, as it is stored. */
export interface ExistingDataSet {
  readonly kind: DataSetKind;
  /** whose ids its rows have */
  readonly format: ImportFormat;
  readonly bytes: Blob;
}

export interface LookOptions extends ReadingOptions {
  /** places of the layers to read; all when left out */
  readonly layers?: readonly number[];
}

/** What a merge would do, and how many pieces come of cutting streets where the two meet. */
export interface MergeOutcome extends MergeCounts {
  readonly cuts: number;
}

/** Where things are, in words and figures. */
export interface Outline {
  readonly bbox: BBox;
  /** of the data of its kind that is there, else of the streets */
  readonly beforeBBox: BBox | null;
  readonly widthMetres: number;
  readonly heightMetres: number;
  /** from the middle of the data that is there to that of the found, when the two do not meet */
  readonly apartMetres: number | null;
  /** some of the streets or districts */
  readonly names: readonly string[];
}

/** What a file holds when it is read in one way. */
export interface Look {
  /** another number stands for another look */
  readonly version: number;
  readonly kind: DataSetKind;
  /** segments, districts or addresses */
  readonly count: number;
  readonly summary: ImportSummary;
  readonly matching: Matching;
  readonly outline: Outline;
  /** with the data of this kind that is there; null: there is none */
  readonly merges: Readonly<Record<MergeMode, MergeOutcome>> | null;
}

/** What there is now, or what there would be. */
export interface PreviewView {
  /** of the look that it is a view of */
  readonly version: number;
  readonly moment: 'before' | 'after';
  /** null: the file by itself */
  readonly mode: MergeMode | null;
}

/** Found data that has become a data set. */
export interface TakenData {
  readonly kind: DataSetKind;
  readonly bytes: Blob;
  readonly count: number;
  readonly format: ImportFormat;
  /** of the ids that were asked about, those under which rows go on */
  readonly goingOn: readonly string[];
}

/** One file, opened once and looked at as often as the user wants. */
export interface ImportApi {
  open(file: File, beside: readonly File[], onProgress: OnProgress): Promise<OpenAnswer>;
  /**
   * Opens the encrypted plan that needs a passphrase. It may be tried again: each try takes most of a
   * second.
   */
  unlock(passphrase: string): Promise<Result<ReadPlan, PlanFileProblem>>;
  /** Compares with these from now on, in the next look. */
  compareWith(existing: readonly ExistingDataSet[]): Promise<void>;
  /** Reads what was opened, as it is asked for; the previews are of the last look. */
  look(options: LookOptions): Result<Look, ImportProblem>;
  previewTile(view: PreviewView, layer: 'streets' | 'pointedOut', tile: TileId): EncodedTile;
  /** The borders of districts, in no more detail than a small map shows. */
  previewDistricts(view: PreviewView): readonly District[];
  /** What was looked at last, merged with what is there; `ids`: rows of that to be told of. */
  take(mode: MergeMode | null, ids: readonly string[]): TakenData;
}
