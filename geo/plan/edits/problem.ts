import type { z } from 'zod';
import type { AreaProblem } from '#geo/geometry/areas/areaProblem.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type { Change } from '../change.ts';
import type { EntityKind, EntityOf, Plan } from '../plan.ts';

/** Why an edit cannot be done. Nothing has changed. */
export type EditProblem =
  /** a field does not hold what it should; `path` names it */
  | { readonly code: 'edit/invalid'; readonly path: string; readonly reason: string }
  | { readonly code: 'edit/not-found'; readonly kind: EntityKind; readonly id: string }
  | { readonly code: 'edit/id-in-use'; readonly kind: EntityKind; readonly id: string }
  | { readonly code: 'edit/area'; readonly reason: AreaProblem }
  /** a sub-area would come to lie over another; both by name */
  | { readonly code: 'edit/overlap'; readonly name: string; readonly other: string }
  /** no sub-area has a corner, or an edge, in that place any more */
  | { readonly code: 'edit/no-corner' }
  /** nothing is left of the area */
  | { readonly code: 'edit/no-area' }
  /** the line does not cut the sub-area in two */
  | { readonly code: 'edit/not-cut'; readonly name: string }
  /** the sub-areas have no border in common */
  | { readonly code: 'edit/not-neighbours'; readonly name: string; readonly other: string }
  /** belongs to a scenario that is not the one in hand */
  | { readonly code: 'edit/planned-elsewhere'; readonly name: string }
  /** a group is still planned, and this waits for it */
  | { readonly code: 'edit/group-first'; readonly name: string }
  /** sub-areas are not changed in a scenario */
  | { readonly code: 'edit/not-in-scenario' }
  | { readonly code: 'edit/nothing' };

export type EditResult = Result<Change, EditProblem>;

/** Checks input at the door of an edit. */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Result<z.output<Schema>, EditProblem> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return succeed(parsed.data);
  const issue = parsed.error.issues[0]!;
  return fail({ code: 'edit/invalid', path: issue.path.join('.'), reason: issue.code });
}

/** The first of `ids` that the plan does not have, as a problem; else null. */
export function missing(plan: Plan, kind: EntityKind, ids: Iterable<string>): EditProblem | null {
  for (const id of ids)
    if (!Object.hasOwn(plan[kind], id)) return { code: 'edit/not-found', kind, id };
  return null;
}

export function entity<Kind extends EntityKind>(
  plan: Plan,
  kind: Kind,
  id: string,
): Result<EntityOf<Kind>, EditProblem> {
  const found = Object.hasOwn(plan[kind], id) ? plan[kind][id] : undefined;
  return found ? succeed(found) : fail({ code: 'edit/not-found', kind, id });
}
