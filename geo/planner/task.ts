/**
 * What is to be divided: **units**, pieces of uncovered street that go to a group as a whole, and
 * the groups that there are. Rows count from 0.
 */
export interface PlannerTask {
  readonly unitCount: number;
  /** by unit: what of a group's room it takes, 0 or more */
  readonly members: Float64Array;
  /** by unit: how much street it is; weighs it in what is compact */
  readonly metres: Float64Array;
  /** by unit: its middle on a plane, in metres */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** by unit: the street it is of */
  readonly street: Int32Array;
  /** by unit, and one more: where its neighbours begin */
  readonly neighbourStart: Uint32Array;
  /** units that a group can go on to; each pair is here both ways */
  readonly neighbours: Uint32Array;
  /** the groups that there are, and may grow */
  readonly groups: readonly ExistingGroup[];
  /** the most members of a new group */
  readonly capacity: number;
}

export interface ExistingGroup {
  /** how many members it can still take */
  readonly room: number;
  /** the units that border on what it serves */
  readonly borders: readonly number[];
}

/**
 * A division: by unit the group it goes to. The groups that there are come first, in the order of
 * the task; new ones follow. -1: it is in none, for it does not fit in any.
 */
export type Division = Int32Array;

export const NO_GROUP = -1;

/** Whether a unit can be in a group at all. */
export function fits(task: PlannerTask, unit: number): boolean {
  const takes = task.members[unit]!;
  return (
    takes <= task.capacity ||
    task.groups.some(({ room, borders }) => takes <= room && borders.includes(unit))
  );
}

/** Calls `visit` with each neighbour of a unit. */
export function eachNeighbour(
  { neighbourStart, neighbours }: PlannerTask,
  unit: number,
  visit: (neighbour: number) => void,
): void {
  for (let i = neighbourStart[unit]!; i < neighbourStart[unit + 1]!; i++) visit(neighbours[i]!);
}
