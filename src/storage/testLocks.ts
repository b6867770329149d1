interface Holder {
  readonly name: string;
  readonly mode: LockMode;
}

type Grant = (lock: Lock | null) => unknown;

/** Web Locks as far as the storage uses them, for where there are none. */
export function fakeLocks(): Pick<LockManager, 'query'> & {
  request: (name: string, options: LockOptions, grant: Grant) => Promise<unknown>;
} {
  const held = new Set<Holder>();
  let waiting: (() => boolean)[] = [];

  const isFree = ({ name, mode }: Holder) =>
    [...held].every(
      (other) => other.name !== name || (mode === 'shared' && other.mode === 'shared'),
    );

  async function hold(holder: Holder, grant: Grant): Promise<unknown> {
    held.add(holder);
    try {
      return await grant(holder);
    } finally {
      held.delete(holder);
      waiting = waiting.filter((tryAgain) => !tryAgain());
    }
  }

  return {
    query: () => Promise.resolve({ held: [...held], pending: [] }),
    request: async (name, { mode = 'exclusive', ifAvailable = false }, grant) => {
      const holder = { name, mode };
      if (isFree(holder)) return hold(holder, grant);
      if (ifAvailable) return grant(null);
      return new Promise((resolve, reject) => {
        waiting.push(() => {
          if (!isFree(holder)) return false;
          hold(holder, grant).then(resolve, reject);
          return true;
        });
      });
    },
  };
}
