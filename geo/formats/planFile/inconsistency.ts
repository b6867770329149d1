import { ENTITY_KINDS } from '#geo/plan/plan.ts';
import { personRecords } from '#geo/plan/retention.ts';
import { canonicalJson } from '#geo/plan/canonicalJson.ts';
import type { PlanFileDataSet, PlanFileDocument } from './planFile.ts';

export interface Inconsistency {
  readonly path: string;
  readonly reason:
    'other-id' | 'other-kind' | 'other-meta' | 'not-listed' | 'listed-twice' | 'has-persons';
}

/** The first place where two parts of a plan file say different things; null if none does. */
export function inconsistency(document: PlanFileDocument): Inconsistency | null {
  return entityUnderOtherId(document) ?? dataSetProblem(document) ?? personInPlan(document);
}

/** A file that says to be without persons has none, nor the history that they may be in. */
function personInPlan({ withoutPersons, plan, history }: PlanFileDocument): Inconsistency | null {
  if (!withoutPersons) return null;
  if (history !== null) return { path: 'history', reason: 'has-persons' };
  const [record] = personRecords(plan);
  return record ? { path: `plan.${record.kind}.${record.record.id}`, reason: 'has-persons' } : null;
}

function entityUnderOtherId({ plan }: PlanFileDocument): Inconsistency | null {
  for (const kind of ENTITY_KINDS) {
    for (const [key, { id }] of Object.entries(plan[kind])) {
      if (id !== key) return { path: `plan.${kind}.${key}.id`, reason: 'other-id' };
    }
  }
  return null;
}

/** Every data set of the plan is listed once, with or without its rows, and no other. */
function dataSetProblem({ plan, dataSets }: PlanFileDocument): Inconsistency | null {
  const listed = new Set<string>();
  for (const [i, dataSet] of dataSets.entries()) {
    const path = `dataSets.${i}`;
    const { id } = dataSet.meta;
    if (listed.has(id)) return { path, reason: 'listed-twice' };
    listed.add(id);
    if (canonicalJson(dataSet.meta) !== canonicalJson(plan.dataSets[id] ?? null)) {
      return { path: `${path}.meta`, reason: 'other-meta' };
    }
    if (hasOtherKind(dataSet)) return { path: `${path}.content.kind`, reason: 'other-kind' };
  }
  const missing = Object.keys(plan.dataSets).find((id) => !listed.has(id));
  return missing === undefined ? null : { path: `plan.dataSets.${missing}`, reason: 'not-listed' };
}

const hasOtherKind = ({ meta, content }: PlanFileDataSet) =>
  content !== null && content.kind !== meta.kind;
