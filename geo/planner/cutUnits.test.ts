import { expect, test } from 'vitest';
import { gridTown } from '#tests/planner/gridTown.ts';
import { divide } from './divide.ts';
import { partitionOf } from './partition.ts';

test('the units that may not leave are those without which their group falls in pieces, one by one', () => {
  let cut = 0;
  for (let seed = 1; seed <= 10; seed++) {
    const task = gridTown({ columns: 12, rows: 12, capacity: 120, seed, groups: 4 });
    for (const divided of divide(task, { seed, iterations: 20 })) {
      if (!divided) continue;
      const partition = partitionOf(task, divided.division);
      partition.unitsOf.forEach((units, group) => {
        const found = partition.cutUnits(group);
        cut += found.size;
        for (const unit of units) expect(found.has(unit)).toBe(!partition.mayLeave(unit));
      });
    }
  }
  expect(cut).toBeGreaterThan(100);
});
