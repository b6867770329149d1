import type { ExistingGroup, PlannerTask } from '#geo/planner/task.ts';

/** A unit in the making. */
export interface Unit {
  readonly x: number;
  readonly y: number;
  readonly members: number;
  readonly metres: number;
  readonly street: number;
}

/** A task of units and of the pairs that a group can go on between. */
export function taskOf(
  units: readonly Unit[],
  pairs: readonly (readonly [number, number])[],
  { capacity, groups = [] }: { capacity: number; groups?: readonly ExistingGroup[] },
): PlannerTask {
  const beside: number[][] = units.map(() => []);
  for (const [a, b] of pairs) {
    beside[a]!.push(b);
    beside[b]!.push(a);
  }
  const neighbourStart = new Uint32Array(units.length + 1);
  beside.forEach((list, unit) => (neighbourStart[unit + 1] = neighbourStart[unit]! + list.length));
  return {
    unitCount: units.length,
    members: Float64Array.from(units, ({ members }) => members),
    metres: Float64Array.from(units, ({ metres }) => metres),
    x: Float64Array.from(units, ({ x }) => x),
    y: Float64Array.from(units, ({ y }) => y),
    street: Int32Array.from(units, ({ street }) => street),
    neighbourStart,
    neighbours: Uint32Array.from(beside.flat()),
    groups,
    capacity,
  };
}
