import highsLoader from 'highs';
import { NO_GROUP, type PlannerTask } from '#geo/planner/task.ts';

/** How good a division is: fewer new groups first, then fewer divided streets, then less spread. */
export interface Worth {
  readonly newGroups: number;
  /** streets counted once for each group that has some of it */
  readonly streets: number;
  /** moments of inertia about the middles of groups, in metres to the third */
  readonly spread: number;
}

/** A set of units that one group could have. */
interface Part extends Worth {
  /** row of the group that is there; null: new */
  readonly existing: number | null;
  readonly units: readonly number[];
}

/** By the definition, unit by unit. */
export function worthOf(task: PlannerTask, division: ArrayLike<number>): Worth {
  const units = new Map<number, number[]>();
  for (let unit = 0; unit < task.unitCount; unit++) {
    const group = division[unit]!;
    if (group !== NO_GROUP) units.set(group, [...(units.get(group) ?? []), unit]);
  }
  const parts = [...units].map(([group, own]) =>
    partOf(task, own, group < task.groups.length ? group : null),
  );
  return sumOf(parts);
}

/**
 * The best division of a small task: of all connected sets that fit in a group, those that have each
 * unit once and are worth most. First solved for the number of new groups and of streets, then with
 * these for the spread.
 */
export async function bestDivision(task: PlannerTask): Promise<Worth> {
  const parts = partsOf(task);
  const highs = await highsLoader();
  const solve = (cost: (part: Part) => number, more: readonly string[]): readonly Part[] => {
    const solution = highs.solve(programOf(task, parts, cost, more), { output_flag: false });
    if (solution.Status !== 'Optimal') throw new Error(`no best division: ${solution.Status}`);
    const columns = solution.Columns as Record<string, { readonly Primal: number }>;
    return parts.filter((_, i) => columns[`p${i}`]!.Primal > 0.5);
  };
  const first = sumOf(solve(({ newGroups, streets }) => 1000 * newGroups + streets, []));
  const kept = (['newGroups', 'streets'] as const).map(
    (what) => `${termsOf(parts, (part) => part[what])} <= ${first[what]}`,
  );
  // in units of a million, for the solver's tolerance
  return sumOf(solve(({ spread }) => spread / 1e6, kept));
}

/** The fewest new groups that have so many members, together with the groups that there are. */
export async function fewestToReach(task: PlannerTask, enough: number): Promise<number> {
  const parts = partsOf(task);
  const highs = await highsLoader();
  const members = ({ units }: Part) => units.reduce((sum, unit) => sum + task.members[unit]!, 0);
  const more = [`${termsOf(parts, members)} >= ${enough}`];
  const program = programOf(task, parts, ({ newGroups }) => newGroups, more, '<=');
  const solution = highs.solve(program, { output_flag: false });
  if (solution.Status !== 'Optimal') throw new Error(`no best division: ${solution.Status}`);
  return Math.round(solution.ObjectiveValue);
}

const sumOf = (parts: readonly Part[]): Worth => ({
  newGroups: parts.reduce((sum, part) => sum + part.newGroups, 0),
  streets: parts.reduce((sum, part) => sum + part.streets, 0),
  spread: parts.reduce((sum, part) => sum + part.spread, 0),
});

function partOf(task: PlannerTask, units: readonly number[], existing: number | null): Part {
  const { metres, x, y, street } = task;
  const mass = units.reduce((sum, unit) => sum + metres[unit]!, 0);
  const middle = (of: Float64Array) =>
    units.reduce((sum, unit) => sum + metres[unit]! * of[unit]!, 0) / mass;
  const [cx, cy] = [middle(x), middle(y)];
  const spread = units.reduce(
    (sum, unit) => sum + metres[unit]! * ((x[unit]! - cx) ** 2 + (y[unit]! - cy) ** 2),
    0,
  );
  const streets = new Set(units.map((unit) => street[unit]!)).size;
  return { existing, units, newGroups: existing === null ? 1 : 0, streets, spread };
}

/** Each set of units that fits: by growing all smaller ones, as sets of bits. */
function partsOf(task: PlannerTask): readonly Part[] {
  const fresh = grown(task, task.capacity, allUnits(task)).filter((set) =>
    isConnected(task, set, null),
  );
  const parts = fresh.map((set) => partOf(task, unitsIn(task, set), null));
  task.groups.forEach(({ room, borders }, existing) => {
    for (const set of grown(task, room, borders)) {
      if (isConnected(task, set, borders)) parts.push(partOf(task, unitsIn(task, set), existing));
    }
  });
  return parts;
}

const allUnits = ({ unitCount }: PlannerTask) =>
  Array.from({ length: unitCount }, (_, unit) => unit);
const unitsIn = (task: PlannerTask, set: number) =>
  allUnits(task).filter((unit) => set & (1 << unit));

function grown(task: PlannerTask, limit: number, starts: readonly number[]): readonly number[] {
  const found = new Map<number, number>();
  for (const unit of starts) {
    if (task.members[unit]! <= limit) found.set(1 << unit, task.members[unit]!);
  }
  for (const [set, members] of found) {
    // what borders on the set; sets around a group may also grow from another place beside it
    const beside = new Set(starts.length < task.unitCount ? starts : []);
    for (const unit of unitsIn(task, set)) {
      for (let i = task.neighbourStart[unit]!; i < task.neighbourStart[unit + 1]!; i++) {
        beside.add(task.neighbours[i]!);
      }
    }
    for (const unit of beside) {
      const more = members + task.members[unit]!;
      if (!(set & (1 << unit)) && more <= limit) found.set(set | (1 << unit), more);
    }
  }
  return [...found.keys()];
}

/** All from the first unit, or each from one that borders on what the group serves. */
function isConnected(task: PlannerTask, set: number, borders: readonly number[] | null): boolean {
  const units = unitsIn(task, set);
  const reached = new Set(
    borders ? units.filter((unit) => borders.includes(unit)) : units.slice(0, 1),
  );
  for (const unit of reached) {
    for (let i = task.neighbourStart[unit]!; i < task.neighbourStart[unit + 1]!; i++) {
      if (set & (1 << task.neighbours[i]!)) reached.add(task.neighbours[i]!);
    }
  }
  return reached.size === units.length;
}

/** In the LP format of CPLEX. */
function programOf(
  task: PlannerTask,
  parts: readonly Part[],
  cost: (part: Part) => number,
  more: readonly string[],
  /** how often each unit is in a group: once, or at most once */
  often: '=' | '<=' = '=',
): string {
  const once = allUnits(task).map(
    (unit) => `${termsOf(parts, ({ units }) => (units.includes(unit) ? 1 : 0))} ${often} 1`,
  );
  const oneEach = task.groups.map(
    (_, group) => `${termsOf(parts, ({ existing }) => (existing === group ? 1 : 0))} <= 1`,
  );
  const rows = [...once, ...oneEach.filter((row) => row.includes('p')), ...more];
  const names = parts.map((_, i) => `p${i}`);
  return [
    'Minimize',
    `obj: ${termsOf(parts, cost)}`,
    'Subject To',
    ...rows.map((row, i) => `r${i}: ${row}`),
    'Binary',
    ...names,
    'End',
  ].join('\n');
}

function termsOf(parts: readonly Part[], factor: (part: Part) => number): string {
  const terms = parts.flatMap((part, i) => (factor(part) === 0 ? [] : [`${factor(part)} p${i}`]));
  // a line may not be too long
  return terms
    .map((term, i) => (i > 0 && i % 20 === 0 ? `\n + ${term}` : i > 0 ? ` + ${term}` : term))
    .join('');
}
