import * as Y from 'yjs';

/** The origin of what comes from the database: not saved again, and not a step of this tab. */
export const STORED = 'stored';

/** A new document from updates, and those of them that cannot be read. */
export function documentOf(updates: readonly Uint8Array[]): Read {
  const doc = new Y.Doc();
  try {
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update, STORED);
    }, STORED);
    return { doc, unreadable: [] };
  } catch {
    // one is damaged and may be in by half
    doc.destroy();
    return readCarefully(updates);
  }
}

interface Read {
  readonly doc: Y.Doc;
  readonly unreadable: readonly Uint8Array[];
}

/** Begins again without it at every update that turns out to be damaged only when it is applied. */
function readCarefully(updates: readonly Uint8Array[]): Read {
  let readable = updates.filter(isReadable);
  for (;;) {
    const doc = new Y.Doc();
    const broken = readable.find((update) => !applies(doc, update));
    if (!broken) return { doc, unreadable: updates.filter((each) => !readable.includes(each)) };
    doc.destroy();
    readable = readable.filter((update) => update !== broken);
  }
}

/**
 * Brings updates into a document in use, in one transaction. Answers which of them cannot be read;
 * these are left out.
 */
export function readUpdates(doc: Y.Doc, updates: readonly Uint8Array[]): readonly Uint8Array[] {
  return doc.transact(
    () => updates.filter((update) => !isReadable(update) || !applies(doc, update)),
    STORED,
  );
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
export function mergeUpdates(
  updates: readonly Uint8Array[],
): Pick<Read, 'unreadable'> & { readonly merged: Uint8Array } {
  const { doc, unreadable } = documentOf(updates);
  const merged = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return { merged, unreadable };
}

function applies(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    Y.applyUpdate(doc, update, STORED);
    return true;
  } catch {
    return false;
  }
}

function isReadable(update: Uint8Array): boolean {
  try {
    Y.decodeUpdate(update);
    return true;
  } catch {
    return false;
  }
}
