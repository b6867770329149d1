import {
  emptyPlan,
  ENTITY_KINDS,
  settingsOf,
  type AnyEntity,
  type EntityKind,
  type Plan,
} from '#geo/plan/plan.ts';
import * as Y from 'yjs';
import { rootOf } from './planDocument.ts';
import { mendSettings, readEntity, type EntityProblem } from './readEntity.ts';

/** A plan that follows its document. Both answers are the same object until something changes. */
export interface PlanView {
  readonly getPlan: () => Plan;
  /** what the document holds and the plan cannot show */
  readonly getProblems: () => readonly EntityProblem[];
}

/**
 * Shows a document as a plan. Only the kinds and entities that were touched are read again, when
 * the plan is asked for; the others stay the same objects.
 */
export function viewPlan(doc: Y.Doc, name: string): PlanView {
  const touched = new Map(ENTITY_KINDS.map((kind) => [kind, new Set<string>()]));
  let plan = emptyPlan(name);
  let problems: readonly EntityProblem[] = [];
  const fallback = settingsOf(plan);

  for (const [kind, ids] of touched) {
    const root = rootOf(doc, kind);
    for (const id of root.keys()) ids.add(id);
    root.observeDeep((events) => events.flatMap(idsOf).forEach((id) => ids.add(id)));
  }
  // a plan always has settings
  touched.get('settings')?.add(fallback.id);

  function readTouched(): void {
    const changed = [...touched].filter(([, ids]) => ids.size > 0);
    if (changed.length === 0) return;
    const found: EntityProblem[] = [];
    const kinds = changed.map(([kind, ids]) => [kind, readAgain(kind, ids, found)] as const);
    plan = { ...plan, ...(Object.fromEntries(kinds) as Partial<Plan>) };
    const remaining = problems.filter(({ kind, id }) => !touched.get(kind)?.has(id));
    if (found.length > 0 || remaining.length < problems.length) problems = [...remaining, ...found];
    for (const [, ids] of changed) ids.clear();
  }

  function readAgain(kind: EntityKind, ids: ReadonlySet<string>, found: EntityProblem[]) {
    const entities: Record<string, AnyEntity> = { ...plan[kind] };
    for (const id of ids) {
      const entity = show(kind, id, found);
      if (entity) entities[id] = entity;
      else delete entities[id];
    }
    return entities;
  }

  function show(kind: EntityKind, id: string, found: EntityProblem[]): AnyEntity | null {
    const stored = rootOf(doc, kind).get(id);
    const isSettings = kind === 'settings' && id === fallback.id;
    if (stored === undefined && !isSettings) return null;
    const read = readEntity(kind, id, stored);
    if (read.ok) return read.value;
    found.push(read.problem);
    return isSettings ? mendSettings(stored, fallback) : null;
  }

  return {
    getPlan: () => {
      readTouched();
      return plan;
    },
    getProblems: () => {
      readTouched();
      return problems;
    },
  };
}

function idsOf(event: Y.YEvent<Y.AbstractType<unknown>>): readonly string[] {
  return event instanceof Y.YMapEvent && event.path.length === 0
    ? [...(event.keysChanged as Set<string>)]
    : [String(event.path[0])];
}
