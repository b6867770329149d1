import { keyOf, type AppFile } from './appFiles.ts';

const PREFIX = 'buurtdekking-app-';

// what an earlier way of keeping the app left behind
const FORMER = 'workbox-';

// more at once are no faster, and stand in the way of the page
const AT_ONCE = 4;

/** However it is asked for, it is the same file. */
export const AS_KEPT = { ignoreVary: true } as const;

export const cacheName = (version: string): string => `${PREFIX}${version}`;

/**
 * Keeps all files of a version, whole or not at all: who is offline must not miss one. What an earlier
 * version has already is taken from there.
 */
export async function keepVersion(
  version: string,
  files: readonly AppFile[],
  scope: string,
): Promise<void> {
  const cache = await caches.open(cacheName(version));
  const waiting = [...files];
  const takeTurns = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) await keepFile(cache, file, scope);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
}

async function keepFile(cache: Cache, file: AppFile, scope: string): Promise<void> {
  const key = keyOf(file, scope);
  // an attempt that broke off goes on where it was
  if (await cache.match(key, AS_KEPT)) return;
  const kept = (await keptAnywhere(key)) ?? (await fetchWhole(file, scope));
  await cache.put(key, kept);
}

/** A file of whatever version, by the address of its content. */
export async function keptAnywhere(key: string): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(PREFIX)) continue;
    const kept = await (await caches.open(name)).match(key, AS_KEPT);
    if (kept) return kept;
  }
  return undefined;
}

async function fetchWhole({ url, revision }: AppFile, scope: string): Promise<Response> {
  const address = new URL(url, scope);
  // what does not change its name may be old wherever it lay on its way
  const response = await fetch(address, revision === null ? {} : { cache: 'reload' });
  if (!response.ok) throw new Error(`${response.status} ${address.pathname}`);
  // a page may not be answered with what came from elsewhere
  return response.redirected ? new Response(await response.blob(), response) : response;
}

/**
 * Lets go of versions that nobody uses: neither this one nor those of which a page is open. A page that is
 * open goes on fetching its own files, for as long as it lives. `inUse` are the first scripts of open pages.
 */
export async function dropUnused(version: string, inUse: readonly string[]): Promise<void> {
  for (const name of await caches.keys()) {
    if (name === cacheName(version)) continue;
    if (name.startsWith(FORMER)) await caches.delete(name);
    if (!name.startsWith(PREFIX)) continue;
    const cache = await caches.open(name);
    const used = await Promise.all(inUse.map((script) => cache.match(script, AS_KEPT)));
    if (!used.some(Boolean)) await caches.delete(name);
  }
}
