import { MOST_ANCESTORS } from '#geo/plan/merging/sharedBase.ts';
import type * as Y from 'yjs';

// The states that a plan has been in and others may have too. They lie in the document, so that to
// take back a merge is to take back that it was merged: then it can be merged again.

/** Under each state its place, counted up. */
export function lineageRoot(doc: Y.Doc): Y.Map<number> {
  return doc.getMap('lineage');
}

/** Oldest first. */
export function lineageOf(doc: Y.Doc): readonly string[] {
  return [...lineageRoot(doc).entries()]
    .filter((entry): entry is [string, number] => typeof entry[1] === 'number')
    .toSorted(([a, first], [b, second]) => first - second || (a < b ? -1 : 1))
    .map(([version]) => version);
}

/** Adds states, in their order; those that are there stay where they are, and of too many the oldest go. */
export function addToLineage(doc: Y.Doc, versions: readonly string[]): void {
  const root = lineageRoot(doc);
  let place = Math.max(0, ...[...root.values()].filter(Number.isFinite));
  for (const version of versions) if (!root.has(version)) root.set(version, ++place);
  for (const version of lineageOf(doc).slice(0, -MOST_ANCESTORS)) root.delete(version);
}
