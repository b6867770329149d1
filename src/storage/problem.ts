/** Why the browser's storage did not do what was asked. Nothing is left half done. */
export type StorageProblem =
  /** there is no database here: private mode, forbidden by a setting, or damaged */
  | { readonly code: 'storage/unavailable'; readonly name: string }
  /** there is one, and it cannot be opened or brought up to date; nothing in it was changed */
  | { readonly code: 'storage/damaged'; readonly name: string }
  /** the room the browser gives is used up */
  | { readonly code: 'storage/quota' }
  /** another tab keeps an older version of the database open */
  | { readonly code: 'storage/blocked' }
  /** a newer version of the app has been here; this one must not touch its data */
  | { readonly code: 'storage/newer' }
  /** the database was closed or deleted from outside, or the plan was closed here */
  | { readonly code: 'storage/closed' }
  /** the plan is only looked at */
  | { readonly code: 'storage/read-only' }
  /** the plan is not in the database, or not any more */
  | { readonly code: 'storage/no-plan'; readonly plan: string }
  /** the plan is not in the list any more; its changes are in the database */
  | { readonly code: 'storage/unlisted'; readonly plan: string }
  /** the plan is in the list, and nothing that was stored of it can be read */
  | { readonly code: 'storage/unreadable'; readonly plan: string }
  | { readonly code: 'storage/failed'; readonly name: string };

/** The problem behind what a database call threw. */
export function storageProblem(error: unknown): StorageProblem {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return { code: 'storage/quota' };
  if (names.includes('VersionError')) return { code: 'storage/newer' };
  if (names.includes('DatabaseClosedError') || names.includes('InvalidStateError')) {
    return { code: 'storage/closed' };
  }
  return { code: 'storage/failed', name: names[0] ?? 'unknown' };
}

/** The problem behind what opening the database threw. */
export function openingProblem(error: unknown): StorageProblem {
  const problem = storageProblem(error);
  return problem.code === 'storage/quota' || problem.code === 'storage/newer'
    ? problem
    : { code: 'storage/unavailable', name: namesOf(error)[0] ?? 'unknown' };
}

// The cause is often wrapped: a transaction aborted by a failed request, a bulk write by its rows.
// The messages are left out, as they may quote what was being stored.
function namesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner, failures } = error as { name?: string; inner?: unknown; failures?: unknown };
  const causes = [inner, ...(Array.isArray(failures) ? (failures as unknown[]) : [])];
  return [...(name ? [name] : []), ...causes.flatMap(namesOf)];
}
