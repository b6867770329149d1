import { scriptsInUse } from './pageLocks.ts';
import { dropUnused } from './versionCaches.ts';

type Newer = Pick<ServiceWorkerRegistration, 'installing' | 'waiting'>;

/**
 * Lets go of versions before `version`, the one in use, that no open page needs any more. Not while a
 * newer one is fetched or waits: no page uses that yet, and it must be whole when it is taken into use.
 */
export async function tidy(
  version: string,
  newer: Newer,
  inUseNow: typeof scriptsInUse = scriptsInUse,
): Promise<void> {
  const inUse = await inUseNow();
  if (!inUse || newer.installing || newer.waiting) return;
  await dropUnused(version, inUse);
}
