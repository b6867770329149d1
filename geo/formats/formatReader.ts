import type { Result } from '#geo/result.ts';
import type { ImportProblem } from './importProblem.ts';
import type { RawLayer } from './rawLayer.ts';
import type { SourceFile } from './sourceFile.ts';
import type { Tally } from './tally.ts';

/** How far the reading of a file is. */
export interface ReadingProgress {
  readonly bytes: number;
  readonly ofBytes: number;
}
export type OnProgress = (progress: ReadingProgress) => void;

/** What is in a file, whatever its format. */
export type OpenedFile =
  | { readonly kind: 'layers'; readonly layers: readonly RawLayer[] }
  /** a plan, encrypted or not, which has not been looked at */
  | { readonly kind: 'plan'; readonly document: object };

/** What a reader works with besides the file. */
export interface Reading {
  /** counts what is skipped and mended */
  readonly tally: Tally;
  readonly onProgress: OnProgress;
  /** how many files this one lies in: a zip in a zip is 1 */
  readonly depth: number;
  /** opens a file that lies in this one */
  readonly openInside: (file: SourceFile) => Promise<Result<OpenedFile, ImportProblem>>;
}

/** Reads a file that has been seen to be of the reader's format, and no larger than it takes. */
export type FormatReader = (
  file: SourceFile,
  reading: Reading,
) => Promise<Result<OpenedFile, ImportProblem>>;
