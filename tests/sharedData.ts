import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../shared/data/', import.meta.url));

/** Whether the real open data that some tests read lies beside the project. */
export const hasSharedData = existsSync(folder);

/** Said by every test that skips for want of it. */
export const NO_SHARED_DATA = 'the open data in ../shared/data is not here';

export function sharedPath(name: string): string {
  return folder + name;
}

export function readShared(name: string): string {
  return readFileSync(sharedPath(name), 'utf8');
}
