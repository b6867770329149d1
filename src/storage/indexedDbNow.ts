/** What Dexie is to use: the page's own, asked for when a database is made, not when Dexie is loaded. */
export function indexedDbNow(): { readonly indexedDB?: IDBFactory } {
  // where a setting forbids storage, reading the property throws: then the first use does
  try {
    return { indexedDB: globalThis.indexedDB };
  } catch {
    return {};
  }
}
