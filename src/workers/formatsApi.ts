import type { ImportProblem } from '#geo/formats/importProblem.ts';
import type { ImportSummary } from '#geo/formats/importSummary.ts';
import type { PlanFileCounts } from '#geo/formats/planFile/planFile.ts';
import type { PlanFileProblem } from '#geo/formats/planFile/problem.ts';
import type { Matching } from '#geo/formats/readings/readFeatures.ts';
import type { District } from '#geo/plan/district.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import type { SharedState } from '#geo/plan/merging/sharedBase.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { Result } from '#geo/result.ts';
import type { ColumnChoices } from '#geo/signUps/post/readTable.ts';
import type { SignUpsInFile } from '#geo/signUps/post/readSignUps.ts';
import type { addTo } from './addTo.ts';
import type { ImportApi } from './importApi.ts';

/** A data set in the form in which it is stored. */
export interface EncodedDataSet {
  readonly id: string;
  readonly kind: DataSetKind;
  readonly bytes: Blob;
}

/** A file that holds a plan. */
export interface ReadPlan {
  readonly kind: 'plan';
  readonly plan: Plan;
  readonly history: Uint8Array | null;
  readonly dataSets: readonly EncodedDataSet[];
  readonly counts: PlanFileCounts;
  /** whether persons and notes were left out when it was written */
  readonly isWithoutPersons: boolean;
  /** states that the plan comes from, oldest first */
  readonly ancestors: readonly string[];
  /** the plan of the file, as it is remembered */
  readonly shared: SharedState;
}

/** A file that holds streets, districts or addresses. */
export interface ReadData {
  readonly kind: DataSetKind;
  readonly bytes: Blob;
  /** segments, polygons or addresses */
  readonly count: number;
  readonly summary: ImportSummary;
  readonly matching: Matching;
}

export type ReadAnswer = Result<ReadPlan | ReadData, ImportProblem | PlanFileProblem>;

export interface PlanToWrite {
  readonly plan: Plan;
  /** null: it has none, and the plan of the file begins anew */
  readonly history: Uint8Array | null;
  /** leaves out persons, notes and history when it is false */
  readonly withPersons: boolean;
  /** to encrypt it with; null: not */
  readonly passphrase: string | null;
  readonly ancestors: readonly string[];
  /** of the data sets that go along; the others are named only */
  readonly dataSets: readonly EncodedDataSet[];
  readonly file: string;
}

export interface WrittenPlan {
  readonly blob: Blob;
  /** names of the data sets that went along by name only */
  readonly withoutRows: readonly string[];
  /** names in a plan without persons that hold the name of one all the same */
  readonly namesLeft: readonly string[];
  /** the plan of the file, as it is remembered */
  readonly shared: SharedState;
}

/** Reading and writing of files, in a worker. */
export interface FormatsApi extends ImportApi {
  read(file: File): Promise<ReadAnswer>;
  /** Reads the polygons of a file, whatever they are the border of. */
  readShapes(file: File): Promise<Result<readonly District[], ImportProblem | PlanFileProblem>>;
  /** Reads the sign-ups in an e-mail, a mailbox, a text or a table; see `readSignUps`. */
  readSignUps(
    file: File,
    now: string,
    choices?: ColumnChoices,
  ): Promise<Result<SignUpsInFile, ImportProblem>>;
  /** See `addTo`. */
  addTo(...parts: Parameters<typeof addTo>): ReturnType<typeof addTo>;
  /** How a plan is remembered, to be merged with copies of it. */
  sharedStateOf(plan: Plan): SharedState;
  writePlan(parts: PlanToWrite): Promise<Result<WrittenPlan, PlanFileProblem>>;
}
