import type { PlannerTask } from './task.ts';

/** A task in which some units are one, and the way back from it. */
export interface Contracted {
  readonly task: PlannerTask;
  /** By unit what is known by unit of the contracted task. */
  readonly expand: (values: Int32Array) => Int32Array;
}

/**
 * Makes one unit of each block, so that its units go to one group, or to none. Blocks have no units in
 * common. A block counts as being of the street of its first unit.
 */
export function contract(task: PlannerTask, blocks: readonly (readonly number[])[]): Contracted {
  if (blocks.length === 0) return { task, expand: (values) => values };
  const { unitCount } = task;
  const unitOf = new Int32Array(unitCount).fill(-1);
  const own: (readonly number[])[] = [];
  for (const block of blocks) {
    for (const unit of block) unitOf[unit] = own.length;
    own.push(block);
  }
  for (let unit = 0; unit < unitCount; unit++) {
    if (unitOf[unit]! >= 0) continue;
    unitOf[unit] = own.length;
    own.push([unit]);
  }
  const sums = (of: Float64Array) =>
    Float64Array.from(own, (units) => units.reduce((sum, unit) => sum + of[unit]!, 0));
  const metres = sums(task.metres);
  const middles = (of: Float64Array) => {
    const moments = sums(of.map((at, unit) => at * task.metres[unit]!));
    // what has no length lies where its first unit does
    return moments.map((moment, i) => (metres[i]! > 0 ? moment / metres[i]! : of[own[i]![0]!]!));
  };
  return {
    task: {
      unitCount: own.length,
      members: sums(task.members),
      metres,
      x: middles(task.x),
      y: middles(task.y),
      street: Int32Array.from(own, (units) => task.street[units[0]!]!),
      ...neighboursOf(task, own, unitOf),
      groups: task.groups.map(({ room, borders }) => ({
        room,
        borders: [...new Set(borders.map((unit) => unitOf[unit]!))],
      })),
      capacity: task.capacity,
    },
    expand: (values) => Int32Array.from(unitOf, (unit) => values[unit]!),
  };
}

function neighboursOf(
  { neighbourStart, neighbours }: PlannerTask,
  own: readonly (readonly number[])[],
  unitOf: Int32Array,
) {
  const beside = own.map((units, i) => {
    const others = new Set<number>();
    for (const unit of units) {
      for (const next of neighbours.subarray(neighbourStart[unit], neighbourStart[unit + 1])) {
        if (unitOf[next] !== i) others.add(unitOf[next]!);
      }
    }
    return Array.from(others);
  });
  const start = new Uint32Array(own.length + 1);
  beside.forEach((list, i) => (start[i + 1] = start[i]! + list.length));
  return { neighbourStart: start, neighbours: Uint32Array.from(beside.flat()) };
}
