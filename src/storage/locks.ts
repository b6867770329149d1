// Web Locks are missing from older browsers and from pages without https, and a setting may refuse
// them: each answer says what holds then.

/** Held by every tab that has the plan open. */
export const lockOfPlan = (planId: string) => `buurtdekking/plan/${planId}`;

/** Held by whoever writes a backup of the plan, or chooses where it goes: two would each write one. */
export const lockOfBackup = (planId: string) => `buurtdekking/backup/${planId}`;

/** Holds a lock beside others that hold it too, until the answer is called. */
export async function holdShared(name: string): Promise<() => void> {
  const locks = await lockManager();
  if (!locks) return () => {};
  return new Promise((resolve, reject) => {
    locks
      .request(name, { mode: 'shared' }, () => new Promise<void>((release) => resolve(release)))
      .catch(reject);
  });
}

/** Whether others than this holder hold the lock; null where that cannot be known. */
export async function isHeldByOthers(name: string): Promise<boolean | null> {
  const snapshot = await (await lockManager())?.query();
  if (!snapshot) return null;
  return (snapshot.held ?? []).filter((lock) => lock.name === name).length > 1;
}

/**
 * Does `work` while nobody else holds the lock, or answers null at once if someone does. Without
 * Web Locks it just does it.
 */
export async function ifFree<Value>(
  name: string,
  work: () => Promise<Value>,
): Promise<Value | null> {
  const locks = await lockManager();
  if (!locks) return work();
  return locks.request(name, { ifAvailable: true }, async (lock) => (lock ? work() : null));
}

/** Does `work` as soon as nobody else holds the lock. Without Web Locks it just does it. */
export async function inTurn<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const locks = await lockManager();
  return locks ? locks.request(name, { mode: 'exclusive' }, work) : work();
}

async function lockManager(): Promise<LockManager | null> {
  const locks = globalThis.navigator?.locks;
  try {
    // the cheapest question that a browser refuses when it refuses them all
    await locks?.query();
    return locks ?? null;
  } catch {
    return null;
  }
}
