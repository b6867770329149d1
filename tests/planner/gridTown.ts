import { randomFrom } from '#geo/planner/random.ts';
import type { PlannerTask } from '#geo/planner/task.ts';
import { taskOf, type Unit } from './taskOf.ts';

export interface GridTown {
  readonly columns: number;
  readonly rows: number;
  readonly capacity: number;
  readonly seed: number;
  /** groups that there are, each beside one unit */
  readonly groups?: number;
}

const BLOCK_METRES = 100;
const OPEN = 0.75;

/** A made-up town of blocks, a quarter of whose crossings are closed; streets are of three units. */
export function gridTown({ columns, rows, capacity, seed, groups = 0 }: GridTown): PlannerTask {
  const random = randomFrom(seed);
  const units: Unit[] = [];
  const pairs: [number, number][] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const unit = units.length;
      if (column > 0 && random() < OPEN) pairs.push([unit - 1, unit]);
      if (row > 0 && random() < OPEN) pairs.push([unit - columns, unit]);
      units.push({
        x: BLOCK_METRES * (column + random() / 4),
        y: BLOCK_METRES * (row + random() / 4),
        members: 1 + Math.floor(20 * random()),
        metres: BLOCK_METRES * (0.5 + random()),
        street: row * columns + Math.floor(column / 3),
      });
    }
  }
  const existing = Array.from({ length: groups }, () => ({
    room: Math.floor(capacity * random()),
    borders: [Math.floor(units.length * random())],
  }));
  return taskOf(units, pairs, { capacity, groups: existing });
}
