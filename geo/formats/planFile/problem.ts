import type { EncryptionProblem } from '../encryptedPlan/problem.ts';
import type { ImportProblem } from '../importProblem.ts';
import type { PlanFileCounts } from './planFile.ts';

/** Why a plan file is not read. `file` is its name, as the user knows it. */
export type PlanFileProblem =
  | ImportProblem
  | EncryptionProblem
  | ({ readonly file: string } &
      /** JSON, but no plan of this app */
      (
        | { readonly code: 'planFile/not-a-plan' }
        /** written by a newer version of the app: refused unread */
        | { readonly code: 'planFile/newer'; readonly version: number; readonly supported: number }
        | { readonly code: 'planFile/too-deep' }
        /** changed or damaged since it was written */
        | { readonly code: 'planFile/checksum' }
        /** `path` names the first thing that is wrong ("plan.groups.g-1.use") */
        | { readonly code: 'planFile/invalid'; readonly path: string; readonly reason: string }
        | {
            readonly code: 'planFile/counts';
            readonly what: keyof PlanFileCounts;
            readonly said: number;
            readonly found: number;
          }
      ));
