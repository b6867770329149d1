import { pick, randomFrom } from '#geo/planner/random.ts';
import type { PlannerTask } from '#geo/planner/task.ts';
import { taskOf, type Unit } from './taskOf.ts';

export interface PlantedTown {
  readonly units: number;
  readonly capacity: number;
  readonly seed: number;
}

/**
 * A town of islands, each of 3 to 6 groups that are full to the last member: so the fewest groups there can
 * be are known. Of about so many units; each street is one unit.
 */
export function plantedTown({ units: least, capacity, seed }: PlantedTown): {
  readonly task: PlannerTask;
  readonly fewest: number;
} {
  const random = randomFrom(seed);
  const units: Unit[] = [];
  const pairs: [number, number][] = [];
  let fewest = 0;
  for (let island = 0; units.length < least; island++) {
    const groups = 3 + Math.floor(4 * random());
    const cells = fullIsland(groups, capacity, random);
    if (!cells) continue;
    fewest += groups;
    const first = units.length;
    const rowOf = new Map(cells.map(({ column, row }, i) => [`${column} ${row}`, first + i]));
    const [left, top] = [4000 * (island % 8), 4000 * Math.floor(island / 8)];
    cells.forEach(({ column, row, members }, i) => {
      for (const beside of [`${column - 1} ${row}`, `${column} ${row - 1}`]) {
        const other = rowOf.get(beside);
        if (other !== undefined) pairs.push([other, first + i]);
      }
      const street = first + i;
      units.push({ x: left + 100 * column, y: top + 100 * row, members, metres: 100, street });
    });
  }
  return { task: taskOf(units, pairs, { capacity }), fewest };
}

interface Cell {
  readonly column: number;
  readonly row: number;
  readonly members: number;
}

/** Groups that grow one after another, each beside those before; null when one is walled in. */
function fullIsland(groups: number, capacity: number, random: () => number): Cell[] | null {
  const cells: Cell[] = [];
  for (let group = 0; group < groups; group++) {
    const own: Cell[] = [];
    for (let left = capacity; left > 0;) {
      const place = placeBeside(own.length > 0 ? own : cells, cells, random);
      if (!place) return null;
      const members = Math.min(left, 1 + Math.floor(20 * random()));
      left -= members;
      own.push({ ...place, members });
      cells.push(own.at(-1)!);
    }
  }
  return cells;
}

function placeBeside(
  beside: readonly Cell[],
  taken: readonly Cell[],
  random: () => number,
): Omit<Cell, 'members'> | null {
  if (taken.length === 0) return { column: 0, row: 0 };
  const free = beside
    .flatMap(({ column, row }) => [
      { column: column + 1, row },
      { column: column - 1, row },
      { column, row: row + 1 },
      { column, row: row - 1 },
    ])
    .filter(
      (place) => !taken.some((cell) => cell.column === place.column && cell.row === place.row),
    );
  return free.length > 0 ? pick(random, free) : null;
}
