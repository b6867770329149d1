import { fail, succeed } from '#geo/result.ts';
import type { Delete, Put } from '../change.ts';
import { ENTITY_KINDS, type Plan } from '../plan.ts';
import { sameJson } from '../sameJson.ts';
import type { EditResult } from './problem.ts';

/** Makes the plan what it was in an earlier version of it. What is the same is left alone. */
export function restoreVersion(plan: Plan, input: { version: Plan }): EditResult {
  const { version } = input;
  const puts = ENTITY_KINDS.flatMap((kind) =>
    Object.values(version[kind])
      .filter((entity) => !sameJson(entity, plan[kind][entity.id]))
      .map((entity) => ({ kind, entity })),
  ) as Put[];
  const deletes = ENTITY_KINDS.flatMap((kind) =>
    Object.keys(plan[kind])
      .filter((id) => !Object.hasOwn(version[kind], id))
      .map((id): Delete => ({ kind, id })),
  );
  return puts.length + deletes.length === 0
    ? fail({ code: 'edit/nothing' })
    : succeed({ label: { code: 'plan/restore' }, puts, deletes });
}
