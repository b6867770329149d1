import type { PlanFile } from '#geo/formats/planFile/readPlanFile.ts';
import { bytesOfBase64 } from '#geo/formats/base64.ts';
import { sharedStateOf } from '#geo/plan/merging/sharedBase.ts';
import { encodeDataSet } from './dataSetBytes.ts';
import type { EncodedDataSet, ReadPlan } from './formatsApi.ts';

/** A plan file as the page gets it: its data as it is stored. */
export function readPlan(read: PlanFile): ReadPlan {
  const { plan, history, ancestors, dataSets, counts, isWithoutPersons } = read;
  return {
    kind: 'plan',
    plan,
    history: history === null ? null : bytesOfBase64(history),
    dataSets: dataSets.flatMap(({ meta, content }): EncodedDataSet[] =>
      content ? [{ id: meta.id, kind: meta.kind, bytes: encodeDataSet(content) }] : [],
    ),
    counts,
    isWithoutPersons,
    ancestors,
    shared: sharedStateOf(plan, isWithoutPersons),
  };
}
