import { connected } from '../connect.ts';
import type { PlannerTask } from '../task.ts';
import type { AskedTown } from './askedTown.ts';
import type { Condition } from './conditions.ts';

/** Units that go to one group, or to none. */
export interface Blocks {
  readonly blocks: readonly (readonly number[])[];
  /** the same without what only connects them; for the bound */
  readonly bare: readonly (readonly number[])[];
  readonly conditions: readonly Condition[];
}

/**
 * What streets that are to stay together have of the units. Streets that do not meet are connected by
 * what is uncovered between them, which then goes along. Of a wish that cannot be kept it is told why, and
 * its streets are divided like others.
 */
export function togetherBlocks(asked: AskedTown, task: PlannerTask): Blocks {
  const blocks: (readonly number[])[] = [];
  const bare: (readonly number[])[] = [];
  const conditions: Condition[] = [];
  const { wishes, unknown } = wishesOf(asked);
  if (unknown.length > 0) conditions.push({ code: 'planner/no-such-streets', keys: unknown });
  const wished = new Set(wishes.flat());
  const taken = new Set<number>();
  for (const rows of wishes) {
    const own = rows.flatMap((street) => unitsOf(task, street));
    if (own.length === 0) continue;
    const isOpen = (unit: number) => !taken.has(unit) && !wished.has(task.street[unit]!);
    const block = connected(task, own, isOpen);
    const problem = block ? tooMany(asked, task, rows, block) : notConnected(asked, rows);
    if (!block || problem) {
      conditions.push(problem!);
      continue;
    }
    for (const unit of block) taken.add(unit);
    blocks.push(block);
    bare.push(own);
  }
  return { blocks, bare, conditions };
}

function unitsOf({ street: streets }: PlannerTask, street: number): readonly number[] {
  const units: number[] = [];
  streets.forEach((each, unit) => {
    if (each === street) units.push(unit);
  });
  return units;
}

/** Rows of streets; wishes that have a street in common are one. */
function wishesOf({ coverage, question }: AskedTown) {
  const { rowOfKey } = coverage.network.index;
  const unknown: string[] = [];
  let wishes: (readonly number[])[] = [];
  for (const keys of question.together) {
    const rows = keys.flatMap((key) => {
      const row = rowOfKey.get(key);
      if (row === undefined) unknown.push(key);
      return row ?? [];
    });
    const shared = wishes.filter((wish) => wish.some((row) => rows.includes(row)));
    wishes = wishes.filter((wish) => !shared.includes(wish));
    wishes.push([...new Set([...shared.flat(), ...rows])]);
  }
  return { wishes, unknown };
}

const namesOf = ({ coverage }: AskedTown, rows: readonly number[]): readonly string[] =>
  rows.map((row) => coverage.network.streets.streetNames[row]!);

const notConnected = (asked: AskedTown, rows: readonly number[]): Condition => ({
  code: 'planner/not-connected',
  streets: namesOf(asked, rows),
});

function tooMany(
  asked: AskedTown,
  { members, groups, capacity }: PlannerTask,
  rows: readonly number[],
  block: readonly number[],
): Condition | null {
  const sum = block.reduce((total, unit) => total + members[unit]!, 0);
  const roomy = groups.filter(({ borders }) => block.some((unit) => borders.includes(unit)));
  const most = Math.max(capacity, ...roomy.map(({ room }) => room));
  if (sum <= most) return null;
  const streets = namesOf(asked, rows);
  return { code: 'planner/too-many-together', streets, members: sum, capacity: most };
}
