import type { EntityKind, EntityOf, Plan } from './plan.ts';

/** An entity as it will be, whole. */
export type Put = {
  [Kind in EntityKind]: { readonly kind: Kind; readonly entity: EntityOf<Kind> };
}[EntityKind];

export interface Delete {
  readonly kind: EntityKind;
  readonly id: string;
}

/** What a step is called; the UI makes the sentence ("Deelgebied Noord getekend"). */
export interface ChangeLabel {
  readonly code: ChangeCode;
  /** what it happened to: a name, when there is one thing */
  readonly name?: string;
  /** to how many, when there are more */
  readonly count?: number;
}

export type ChangeCode =
  | 'plan/create'
  | 'plan/restore'
  | 'plan/merge'
  | 'settings/update'
  | 'text/update'
  | 'dataSet/use'
  | 'dataSet/renew'
  | 'dataSet/remove'
  | 'subArea/add'
  | 'subArea/update'
  | 'subArea/reshape'
  | 'subArea/remove'
  | 'subArea/border'
  | 'subArea/split'
  | 'subArea/merge'
  | 'subArea/mend'
  | 'subArea/addMany'
  | 'group/add'
  | 'group/update'
  | 'group/remove'
  | 'group/merge'
  | 'group/split'
  | 'link/add'
  | 'link/remove'
  | 'target/repoint'
  | 'target/remove'
  | 'exclusion/add'
  | 'exclusion/remove'
  | 'person/add'
  | 'person/update'
  | 'person/circle'
  | 'person/remove'
  | 'person/review'
  | 'person/erase'
  | 'signUp/add'
  | 'signUp/place'
  | 'signUp/accept'
  | 'signUp/decline'
  | 'signUp/handOver'
  | 'signUp/remove'
  | 'scenario/add'
  | 'scenario/update'
  | 'scenario/remove'
  | 'scenario/duplicate'
  | 'scenario/accept'
  | 'scenario/drop'
  | 'scenario/makeReal'
  | 'scenario/makePartReal'
  | 'sign/propose'
  | 'sign/add'
  | 'sign/move'
  | 'sign/remove';

/** What a change does, whatever it is called: the deletes come first. */
export interface PutsAndDeletes {
  readonly puts: readonly Put[];
  readonly deletes: readonly Delete[];
}

/** One edit as data: applied whole or not at all, and one step of undo. */
export interface Change extends PutsAndDeletes {
  readonly label: ChangeLabel;
}

/** The plan after a change. Shares every kind and entity that the change does not name. */
export function applyChange(plan: Plan, change: PutsAndDeletes): Plan {
  const next: Record<string, Record<string, unknown>> = {};
  const writable = (kind: EntityKind) => (next[kind] ??= { ...plan[kind] });
  for (const { kind, id } of change.deletes) delete writable(kind)[id];
  for (const { kind, entity } of change.puts) writable(kind)[entity.id] = entity;
  return { ...plan, ...next };
}
