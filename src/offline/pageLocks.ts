const PREFIX = 'buurtdekking-page ';

/**
 * Says for as long as the page lives, and no longer, that its version is in use. The script that a page
 * begins with is of one version only, for it names all other files.
 */
export function holdVersion(firstScript: string): void {
  const name = PREFIX + firstScript;
  void navigator.locks?.request(name, { mode: 'shared' }, () => new Promise(() => {}));
}

/** The first scripts of all pages that are open; null where a browser cannot tell. */
export async function scriptsInUse(): Promise<readonly string[] | null> {
  if (!navigator.locks) return null;
  const { held = [] } = await navigator.locks.query();
  return held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []));
}
