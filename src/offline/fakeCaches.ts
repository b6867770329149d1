/** The Cache API in memory, as far as the app uses it. */
export function fakeCaches() {
  const all = new Map<string, Map<string, Response>>();
  const cacheOf = (entries: Map<string, Response>) => ({
    match: (key: string) => Promise.resolve(entries.get(key)?.clone()),
    put: (key: string, response: Response) => {
      entries.set(key, response);
      return Promise.resolve();
    },
  });
  return {
    keys: () => Promise.resolve([...all.keys()]),
    open: (name: string) => {
      const entries = all.get(name) ?? new Map<string, Response>();
      all.set(name, entries);
      return Promise.resolve(cacheOf(entries));
    },
    delete: (name: string) => Promise.resolve(all.delete(name)),
    /** which addresses are in a cache */
    list: (name: string) => [...(all.get(name)?.keys() ?? [])],
  };
}
