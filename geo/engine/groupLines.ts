import type { LngLat } from '#geo/geometry/types.ts';
import type { Coverage } from './coverage.ts';
import { linesOfRows } from './linesOfRows.ts';

/** What a group serves in scope, as lines along the middle of the street, in degrees. */
export function groupLines(coverage: Coverage, group: string): readonly (readonly LngLat[])[] {
  const { served, groups } = coverage;
  const wanted = groups.findIndex(({ id }) => id === group);
  const isServed = served.groupSets.map((set) => set.includes(wanted));
  const rows = [...served.line.keys()].filter((row) => isServed[served.groupSet[row]!]);
  return linesOfRows(coverage, rows);
}
