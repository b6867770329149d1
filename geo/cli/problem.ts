import type { ImportProblem } from '#geo/formats/importProblem.ts';
import type { PlanFileProblem } from '#geo/formats/planFile/problem.ts';

/** Why a file on disk cannot be read at all. */
export type FileProblem = { readonly file: string } & (
  | { readonly code: 'file/not-found' }
  | { readonly code: 'file/folder' }
  /** `reason` as the system calls it ("EACCES") */
  | { readonly code: 'file/unreadable'; readonly reason: string }
  | { readonly code: 'file/unwritable'; readonly reason: string }
);

/** What is wrong with the input of a command: exit code 1. */
export type InputProblem =
  | ImportProblem
  | PlanFileProblem
  | FileProblem
  /** the plan file holds no streets, and none are given beside it */
  | { readonly code: 'coverage/no-streets'; readonly file: string }
  | {
      readonly code: 'coverage/no-scenario';
      readonly file: string;
      readonly scenario: string;
      readonly scenarios: readonly string[];
    }
  | {
      readonly code: 'propose/no-group';
      readonly group: string;
      readonly groups: readonly string[];
    }
  | { readonly code: 'propose/no-street'; readonly street: string }
  /** a file of barriers that has none */
  | { readonly code: 'propose/no-lines'; readonly file: string };

/** What is wrong with the way a command is called: exit code 2. */
export type UsageProblem =
  | { readonly code: 'usage/no-command' }
  | { readonly code: 'usage/unknown-command'; readonly command: string }
  | { readonly code: 'usage/unknown-option'; readonly option: string }
  /** an option of another command, or of the other way to call this one */
  | { readonly code: 'usage/option-not-here'; readonly option: string }
  | { readonly code: 'usage/no-value'; readonly option: string }
  | {
      readonly code: 'usage/bad-value';
      readonly option: string;
      readonly value: string;
      readonly allowed: string;
    }
  | { readonly code: 'usage/no-file' }
  | { readonly code: 'usage/two-files' }
  | { readonly code: 'usage/same-file'; readonly file: string }
  /** an extension of no format that is written; `allowed`: those of which one is */
  | {
      readonly code: 'usage/unknown-output';
      readonly file: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: 'usage/no-text' }
  | { readonly code: 'usage/too-many-files'; readonly file: string }
  | { readonly code: 'usage/option-needed'; readonly option: string }
  /** as `option-needed`, but what it needs is a number */
  | { readonly code: 'usage/number-needed'; readonly option: string };

export type CliProblem = InputProblem | UsageProblem;

export function isUsageProblem(problem: CliProblem): problem is UsageProblem {
  return problem.code.startsWith('usage/');
}
