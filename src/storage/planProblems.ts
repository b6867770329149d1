import type * as Y from 'yjs';
import { hasGap } from './documentBytes.ts';
import type { EntityProblem } from './readEntity.ts';
import type { PlanView } from './viewPlan.ts';

/** What is stored of a plan and cannot be shown. It stays stored. */
export type PlanProblem =
  | EntityProblem
  /** saved changes that are damaged */
  | { readonly code: 'plan/changes-unreadable'; readonly count: number }
  /** saved changes that build on others that are missing */
  | { readonly code: 'plan/changes-missing' };

/** Asks for all problems of an open plan; the same object until one comes or goes. */
export function planProblems(
  doc: Y.Doc,
  view: PlanView,
  unreadable: () => number,
): () => readonly PlanProblem[] {
  let entities: readonly EntityProblem[] = [];
  let changes: readonly PlanProblem[] = [];
  let all: readonly PlanProblem[] = [];

  return () => {
    const entitiesNow = view.getProblems();
    const changesNow = changeProblems(unreadable(), hasGap(doc));
    if (entitiesNow !== entities || JSON.stringify(changesNow) !== JSON.stringify(changes)) {
      entities = entitiesNow;
      changes = changesNow;
      all = [...changes, ...entities];
    }
    return all;
  };
}

function changeProblems(count: number, isMissing: boolean): readonly PlanProblem[] {
  return [
    ...(count > 0 ? [{ code: 'plan/changes-unreadable', count } as const] : []),
    ...(isMissing ? [{ code: 'plan/changes-missing' } as const] : []),
  ];
}
