import * as Y from 'yjs';

/** The origin of what comes from the database: not saved again, and not a step of this tab. */
export const STORED = 'stored';

/**
 * Brings updates into a document, in one transaction. Answers which of them cannot be read; these
 * are left out whole.
 */
export function readUpdates(doc: Y.Doc, updates: readonly Uint8Array[]): readonly Uint8Array[] {
  const unreadable: Uint8Array[] = [];
  doc.transact(() => {
    for (const update of updates) {
      if (isReadable(update)) Y.applyUpdate(doc, update, STORED);
      else unreadable.push(update);
    }
  }, STORED);
  return unreadable;
}

/** Whether updates are missing on which others build. What builds on them is kept, not shown. */
export function hasGap(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}

/**
 * All of a document as one update, encoded from a fresh one: a document in use keeps what was
 * deleted for as long as it can be undone.
 */
export function encodeFresh(doc: Y.Doc): Uint8Array {
  return mergeUpdates([Y.encodeStateAsUpdate(doc)]).merged;
}

/** The readable ones of some updates as one update, without what they deleted; and the others. */
export function mergeUpdates(updates: readonly Uint8Array[]): {
  readonly merged: Uint8Array;
  readonly unreadable: readonly Uint8Array[];
} {
  const fresh = new Y.Doc();
  const unreadable = readUpdates(fresh, updates);
  const merged = Y.encodeStateAsUpdate(fresh);
  fresh.destroy();
  return { merged, unreadable };
}

// decoded before it is applied: a damaged update must not be applied by half
function isReadable(update: Uint8Array): boolean {
  try {
    Y.decodeUpdate(update);
    return true;
  } catch {
    return false;
  }
}
