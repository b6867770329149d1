import type { ChangeSketch } from '#geo/engine/renewal/changeSketch.ts';
import type { RenewalOutcome } from '#geo/engine/renewal/renewalOutcome.ts';
import type { Figures } from '#geo/engine/report.ts';
import type { DataSetKind } from '#geo/plan/entities.ts';
import type { StreetChange } from '#geo/streets/compare/streetChanges.ts';
import type { CoverageView, CoveredPlan } from './engineApi.ts';
import type { Piece } from './pieces.ts';

/** Data sets as they are stored; null: none. */
export type RenewalData = Readonly<Record<DataSetKind, Blob | null>>;

/** A plan, the data that it has, and the data that it would have. Both have streets. */
export interface RenewalQuestion {
  readonly plan: CoveredPlan;
  readonly view: CoverageView;
  readonly before: RenewalData;
  readonly now: RenewalData;
  /** ids of the districts that would count; null is all of them */
  readonly districtsNow: readonly string[] | null;
}

/** What is being done, and how far it is where that is known. */
export interface RenewalStep {
  readonly step: 'reading' | 'comparing' | 'linking' | 'measuring';
  readonly share: number | null;
}

/** Metres in scope that a group serves, with the data before and with those of now. */
export interface GroupMetres {
  readonly id: string;
  readonly name: string;
  readonly before: number;
  readonly now: number;
}

/** What changes when newer streets are used. */
export interface RenewalAnswer {
  /** how many streets are what they were */
  readonly same: number;
  readonly changes: readonly StreetChange[];
  readonly outcome: RenewalOutcome;
  readonly coverage: { readonly before: Figures; readonly now: Figures };
  readonly groups: readonly GroupMetres[];
}

/** Compares streets with newer ones, in a worker of its own. */
export interface RenewalApi {
  /**
   * Works out what changes; then `nextPiece` gives the `RenewalAnswer`. Answers whether it could:
   * not when the bytes of either streets are damaged.
   */
  renew(question: RenewalQuestion, onStep: (step: RenewalStep) => void): Promise<boolean>;
  nextPiece(): Piece | null;
  /** Draws a change of the answer. */
  sketch(change: Pick<StreetChange, 'was' | 'now'>): ChangeSketch;
}
