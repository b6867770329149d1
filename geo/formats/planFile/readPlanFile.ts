import type { Plan } from '#geo/plan/plan.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { decryptPlan, readEncryptedPlan } from '../encryptedPlan/decryptPlan.ts';
import { isEncryptedPlan } from '../encryptedPlan/encryptedPlan.ts';
import { readJson } from '../json/readJson.ts';
import { checksumOf, isDeeperThan } from '#geo/plan/canonicalJson.ts';
import { countsOf } from './counts.ts';
import { withoutDanglingReferences, type DroppedReference } from '#geo/plan/danglingReferences.ts';
import { inconsistency } from './inconsistency.ts';
import { isPlanFile } from './isPlanFile.ts';
import { migrate } from './migrations.ts';
import {
  PLAN_FILE_VERSION,
  planFileSchema,
  type PlanFileCounts,
  type PlanFileDataSet,
  type PlanFileDocument,
} from './planFile.ts';
import type { PlanFileProblem } from './problem.ts';

/** A plan as it comes out of a file. */
export interface PlanFile {
  readonly plan: Plan;
  /** base64; null when the plan starts anew from this file */
  readonly history: string | null;
  /** states that it comes from, oldest first */
  readonly ancestors: readonly string[];
  readonly dataSets: readonly PlanFileDataSet[];
  readonly counts: PlanFileCounts;
  /** whether persons and notes were left out when it was written */
  readonly isWithoutPersons: boolean;
  /** references to nothing that were taken out; none in a file that the app wrote */
  readonly dropped: readonly DroppedReference[];
}

/**
 * Reads a plan file. `file` names it in problems. Whatever is wrong refuses the whole file, save
 * references to nothing: these are taken out and reported, for the rest of the plan is worth more.
 */
export function readPlanFile(bytes: Uint8Array, file: string): Result<PlanFile, PlanFileProblem> {
  const json = readJson(bytes, file);
  return json.ok ? readPlanDocument(json.value.value, file) : json;
}

/** As `readPlanFile`, of JSON that has been parsed. */
export function readPlanDocument(
  document: unknown,
  file: string,
): Result<PlanFile, PlanFileProblem> {
  const parsed = parseDocument(document, file);
  if (!parsed.ok) return parsed;
  const { plan, history, dataSets, counts, withoutPersons, ancestors = [] } = parsed.value;
  const problem = inconsistency(parsed.value);
  if (problem) return fail({ code: 'planFile/invalid', file, ...problem });
  const found = countsOf(plan, dataSets);
  for (const what of Object.keys(found) as (keyof PlanFileCounts)[]) {
    if (counts[what] !== found[what]) {
      return fail({ code: 'planFile/counts', file, what, said: counts[what], found: found[what] });
    }
  }
  const isWithoutPersons = withoutPersons ?? false;
  return succeed({
    history,
    ancestors,
    dataSets,
    counts,
    isWithoutPersons,
    ...withoutDanglingReferences(plan),
  });
}

/**
 * As `readPlanDocument`, and of an encrypted plan what is in it. `passphrase`: asked for as a problem
 * where it is null and is needed; to try one takes most of a second.
 */
export async function readAnyPlanDocument(
  document: unknown,
  file: string,
  passphrase: string | null,
): Promise<Result<PlanFile, PlanFileProblem>> {
  if (!isEncryptedPlan(document)) return readPlanDocument(document, file);
  if (passphrase === null) {
    const sound = readEncryptedPlan(document, file);
    return sound.ok ? fail({ code: 'encrypted/passphrase-needed', file }) : sound;
  }
  const decrypted = await decryptPlan(document, passphrase, file);
  return decrypted.ok ? readPlanFile(decrypted.value, file) : decrypted;
}

// no plan file that this app writes is deeper; it keeps a bomb of brackets off the stack
const MAX_DEPTH = 32;

/** From the safest check to the deepest: nothing is looked at before what it relies on. */
function parseDocument(value: unknown, file: string): Result<PlanFileDocument, PlanFileProblem> {
  if (!isPlanFile(value)) return fail({ code: 'planFile/not-a-plan', file });
  const version = 'version' in value ? value.version : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail({ code: 'planFile/invalid', file, path: 'version', reason: 'invalid_value' });
  }
  if (version > PLAN_FILE_VERSION) {
    return fail({ code: 'planFile/newer', file, version, supported: PLAN_FILE_VERSION });
  }
  if (isDeeperThan(value, MAX_DEPTH)) return fail({ code: 'planFile/too-deep', file });
  if (!hasItsChecksum(value)) return fail({ code: 'planFile/checksum', file });
  const parsed = planFileSchema.safeParse(migrate(value, version));
  if (parsed.success) return succeed(parsed.data);
  const issue = parsed.error.issues[0]!;
  return fail({
    code: 'planFile/invalid',
    file,
    path: issue.path.join('.'),
    reason: issue.code,
  });
}

function hasItsChecksum(document: object): boolean {
  const { sha256, ...content } = document as { sha256?: unknown };
  return sha256 === checksumOf(content);
}
