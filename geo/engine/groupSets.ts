/** Sets of groups, each under a number; the first is the empty one. */
export interface GroupSetTable {
  readonly sets: readonly (readonly number[])[];
  /** The number of a set of groups in ascending order; a new one if it is not there yet. */
  readonly rowOf: (groups: readonly number[]) => number;
}

/** A table that begins with the sets of another, under the same numbers. */
export function groupSetTable(known: readonly (readonly number[])[] = [[]]): GroupSetTable {
  const sets = [...known];
  const rows = new Map(sets.map((groups, row) => [groups.join(), row]));
  const rowOf = (groups: readonly number[]): number => {
    const key = groups.join();
    const row = rows.get(key);
    if (row !== undefined) return row;
    rows.set(key, sets.length);
    return sets.push([...groups]) - 1;
  };
  return { sets, rowOf };
}
