import type { Change } from '#geo/plan/change.ts';
import { ENTITY_KINDS, type AnyEntity, type EntityKind, type Plan } from '#geo/plan/plan.ts';
import * as Y from 'yjs';
import { sameJson } from '#geo/plan/sameJson.ts';

// A plan as a Yjs document: one root map per kind of entity, one map per entity under its id, and
// in it one JSON value per field. A field is what two tabs can edit apart; a geometry is one field.

/** An entity as the document holds it: its fields without its id, which is its key. */
export type StoredEntity = Y.Map<unknown>;

export function rootOf(doc: Y.Doc, kind: EntityKind): Y.Map<StoredEntity> {
  return doc.getMap(kind);
}

/**
 * Whether nothing of a plan can be shown: what was stored of it is damaged or lost. A new plan, and
 * one that was cleared, has settings.
 */
export const showsNothing = (doc: Y.Doc): boolean =>
  ENTITY_KINDS.every((kind) => rootOf(doc, kind).size === 0);

/**
 * Writes a change into the document. `shown` is the plan that the document shows. Of an entity
 * that is there, only the fields that differ are written, and a field goes only if it was shown:
 * what a newer version of the app added stays.
 */
export function writeChange(doc: Y.Doc, shown: Plan, change: Change): void {
  for (const { kind, id } of change.deletes) rootOf(doc, kind).delete(id);
  for (const { kind, entity } of change.puts) {
    writeEntity(rootOf(doc, kind), shown[kind][entity.id] ?? {}, entity);
  }
}

/** Gives an entity of the document the fields that it lacks, all of them if it is not there. */
export function completeEntity(doc: Y.Doc, kind: EntityKind, { id, ...fields }: AnyEntity): void {
  const root = rootOf(doc, kind);
  const stored = root.get(id);
  if (!(stored instanceof Y.Map)) {
    root.set(id, new Y.Map(Object.entries(fields)));
    return;
  }
  for (const [field, value] of Object.entries(fields)) {
    if (!stored.has(field)) stored.set(field, value);
  }
}

function writeEntity(
  root: Y.Map<StoredEntity>,
  shown: object,
  { id, ...fields }: { readonly id: string },
): void {
  const stored = root.get(id);
  if (!(stored instanceof Y.Map)) {
    root.set(id, new Y.Map(Object.entries(fields)));
    return;
  }
  for (const field of Object.keys(shown)) {
    if (field !== 'id' && !Object.hasOwn(fields, field)) stored.delete(field);
  }
  for (const [field, value] of Object.entries(fields)) {
    if (!sameJson(stored.get(field), value)) stored.set(field, value);
  }
}
