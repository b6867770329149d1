/** Whether the browser keeps what is stored until the user removes it. */
export type Persistence = 'kept' | 'may-be-cleared' | 'unknown';

/** Whether the browser keeps what is stored, without asking it to. */
export async function isStorageKept(): Promise<Persistence> {
  const { storage } = globalThis.navigator;
  if (typeof storage?.persisted !== 'function') return 'unknown';
  try {
    return (await storage.persisted()) ? 'kept' : 'may-be-cleared';
  } catch {
    return 'unknown';
  }
}

/** Asks the browser to keep what is stored, also when it needs room. It may ask the user. */
export async function keepStorage(): Promise<Persistence> {
  const { storage } = globalThis.navigator;
  if (typeof storage?.persist !== 'function') return 'unknown';
  try {
    return (await storage.persist()) ? 'kept' : 'may-be-cleared';
  } catch {
    // a page without a place of its own (a sandboxed frame) has nothing to keep
    return 'unknown';
  }
}
