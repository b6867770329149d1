/** A file of the built app; `revision` is null when its name already changes with its content. */
export interface AppFile {
  readonly url: string;
  readonly revision: string | null;
}

/** Under which address a file is kept: that of its content, so that no version gets another's. */
export function keyOf({ url, revision }: AppFile, scope: string): string {
  const key = new URL(url, scope);
  if (revision !== null) key.searchParams.set('revision', revision);
  return key.href;
}

/** The name of a version: that of all that is in it. */
export async function versionOf(files: readonly AppFile[]): Promise<string> {
  const said = files
    .map(({ url, revision }) => `${url} ${revision ?? ''}`)
    .sort((a, b) => (a < b ? -1 : 1))
    .join('\n');
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(said));
  return Array.from(new Uint8Array(hash).subarray(0, 8), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

interface Asked {
  /** the whole address, with or without a query */
  readonly address: string;
  /** a page is wanted, by a link or what was typed */
  readonly isPage: boolean;
}

/** Which file of the app is asked for; null: none that is known. */
export function fileAsked(
  { address, isPage }: Asked,
  files: ReadonlyMap<string, AppFile>,
  scope: string,
): AppFile | null {
  const { origin, pathname } = new URL(address);
  const home = new URL(scope);
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return null;
  const path = pathname.slice(home.pathname.length);
  const page = files.get('index.html') ?? null;
  // what has a file's name and is none of the app's is somebody else's, like the list of parts
  const isFile = /\.[a-z\d]+$/i.test(path);
  return files.get(path) ?? (isPage && !isFile ? page : null);
}
