/**
 * Two lists of distinct things that were one: what either removed is gone, what either added is there.
 * The same whoever is mine. Without the list that they had in common: all that either has.
 */
export function mergeSets(
  before: readonly string[] | null,
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  if (before && isSame(before, mine)) return theirs;
  if (before && isSame(before, theirs)) return mine;
  const kept = (before ?? []).filter((each) => mine.includes(each) && theirs.includes(each));
  const added = [...mine, ...theirs].filter((each) => !before?.includes(each));
  return [...kept, ...[...new Set(added)].sort()];
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((each, i) => each === b[i]);
