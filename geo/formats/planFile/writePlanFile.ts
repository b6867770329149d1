import { MOST_ANCESTORS } from '#geo/plan/merging/sharedBase.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { PlanWithoutPersons } from '#geo/plan/withoutPersons.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { checksumOf } from '#geo/plan/canonicalJson.ts';
import { countsOf } from './counts.ts';
import { PLAN_FILE_FORMAT, PLAN_FILE_VERSION, type PlanFileDataSet } from './planFile.ts';
import type { PlanFileProblem } from './problem.ts';
import { readPlanFile } from './readPlanFile.ts';

export interface PlanFileParts {
  readonly plan: Plan;
  /** base64; null to let the plan start anew from the file */
  readonly history: string | null;
  /** states that it comes from, oldest first; of too many the last */
  readonly ancestors?: readonly string[];
  /** one for every data set of the plan; its content is null when it is left out */
  readonly dataSets: readonly PlanFileDataSet[];
}

/** As `PlanFileParts`, of a file that says to be without persons. A history says who was there. */
export interface PartsWithoutPersons extends PlanFileParts {
  readonly plan: PlanWithoutPersons;
  readonly history: null;
  readonly withoutPersons: true;
}

/**
 * The text of a plan file. It has been read again and holds what was asked, else it is a problem:
 * `file` names it there. The same parts give the same text.
 */
export function writePlanFile(
  parts: PlanFileParts | PartsWithoutPersons,
  file: string,
): Result<string, PlanFileProblem> {
  const { plan, history, dataSets, ancestors = [] } = parts;
  const content = {
    format: PLAN_FILE_FORMAT,
    version: PLAN_FILE_VERSION,
    counts: countsOf(plan, dataSets),
    ...('withoutPersons' in parts && { withoutPersons: parts.withoutPersons }),
    plan,
    ...(ancestors.length > 0 && { ancestors: ancestors.slice(-MOST_ANCESTORS) }),
    history,
    dataSets,
  };
  const sha256 = checksumOf(content);
  const { format, version, counts, ...rest } = content;
  const text = layOutFile({ format, version, counts, sha256, ...rest });
  const read = readPlanFile(new TextEncoder().encode(text), file);
  if (!read.ok) return read;
  const [dangling] = read.value.dropped;
  if (dangling) {
    const path = `plan.${dangling.kind}.${dangling.id}`;
    return fail({ code: 'planFile/invalid', file, path, reason: 'dangling' });
  }
  return succeed(text);
}

/** A line for each entity and each row of data, so that people and diffs can read a plan file. */
function layOutFile(file: object): string {
  // in the plan: kinds, entities; in the data: data sets, content, rows
  const members = Object.entries(file).map(
    ([name, value]) => `${JSON.stringify(name)}:${layOut(value, name === 'dataSets' ? 4 : 2)}`,
  );
  return `{\n${members.join(',\n')}\n}\n`;
}

/** JSON with a line for each member of the outermost `levels` collections. */
function layOut(value: unknown, levels: number): string {
  if (levels === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Array.isArray(value)
    ? value.map((member) => layOut(member, levels - 1))
    : Object.entries(value).map(
        ([name, member]) => `${JSON.stringify(name)}:${layOut(member, levels - 1)}`,
      );
  if (members.length === 0) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${members.join(',\n')}\n${close}`;
}
