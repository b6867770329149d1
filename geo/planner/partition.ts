import { cutUnitsFinder } from './cutUnits.ts';
import { eachNeighbour, NO_GROUP, type Division, type PlannerTask } from './task.ts';

// what sums of fractions of members may be off
const ROUNDING = 1e-9;

/**
 * A division in the making: units move from group to group, and what decides about a move is kept
 * up to date. Groups are numbered as in a `Division`; an emptied one keeps its number.
 */
export interface Partition {
  readonly task: PlannerTask;
  readonly groupOf: Int32Array;
  /** by group: its units, in no order */
  readonly unitsOf: readonly (readonly number[])[];
  /** by group: the members of its units */
  readonly members: readonly number[];
  /** the most members that a group's units may have */
  readonly limit: (group: number) => number;
  readonly isNew: (group: number) => boolean;
  /** members above the limit, 0 within it */
  readonly excess: (group: number) => number;
  readonly slack: (group: number) => number;
  /** Puts a unit in a group, or in none. */
  readonly move: (unit: number, group: number) => void;
  /** Begins a new group, or takes an emptied one, and answers its number. */
  readonly begin: () => number;
  /** Whether its group stays connected when a unit leaves it. */
  readonly mayLeave: (unit: number) => boolean;
  /** The units of a group without which it would not: the others may leave it, one of them. */
  readonly cutUnits: (group: number) => ReadonlySet<number>;
  /** Whether a unit borders on a group. */
  readonly bordersOn: (unit: number, group: number) => boolean;
  /** The groups that a unit borders on, besides its own. */
  readonly groupsAround: (unit: number) => readonly number[];
  /** How many more streets would be divided if the unit moved there; negative: fewer. */
  readonly moreCuts: (unit: number, group: number) => number;
  /** How much less compact all would be, in metres to the third; negative: more compact. */
  readonly moreSpread: (unit: number, group: number) => number;
  readonly newGroups: () => number;
  readonly worth: () => Worth;
  readonly division: () => Division;
}

/** How good a division is: by new groups first, then by streets, then by spread; less is better. */
export interface Worth {
  readonly newGroups: number;
  /** streets, counted once for each group that has some of it */
  readonly streets: number;
  /** moments of inertia of groups about their middles, in metres to the third */
  readonly spread: number;
}

/** Sums of a group's units from which its moment of inertia about its middle follows. */
interface Moments {
  mass: number;
  x: number;
  y: number;
  square: number;
}

export function partitionOf(task: PlannerTask, division: Division | null): Partition {
  const { unitCount, members: takes, metres, x, y, street } = task;
  const existing = task.groups.length;
  const groupOf = new Int32Array(unitCount).fill(NO_GROUP);
  const placeOf = new Int32Array(unitCount);
  const unitsOf: number[][] = [];
  const members: number[] = [];
  const moments: Moments[] = [];
  const streetsOf: Map<number, number>[] = [];
  const bordering = borderingGroups(task);
  const seen = new Int32Array(unitCount);
  let turn = 0;

  const add = () => {
    unitsOf.push([]);
    members.push(0);
    moments.push({ mass: 0, x: 0, y: 0, square: 0 });
    streetsOf.push(new Map());
    return unitsOf.length - 1;
  };
  for (let group = 0; group < existing; group++) add();

  const weigh = (unit: number, group: number, sign: 1 | -1) => {
    members[group]! += sign * takes[unit]!;
    const sums = moments[group]!;
    const mass = sign * metres[unit]!;
    sums.mass += mass;
    sums.x += mass * x[unit]!;
    sums.y += mass * y[unit]!;
    sums.square += mass * (x[unit]! ** 2 + y[unit]! ** 2);
    const streets = streetsOf[group]!;
    const count = (streets.get(street[unit]!) ?? 0) + sign;
    if (count === 0) streets.delete(street[unit]!);
    else streets.set(street[unit]!, count);
  };

  const move = (unit: number, group: number) => {
    const from = groupOf[unit]!;
    if (from === group) return;
    if (from !== NO_GROUP) {
      const units = unitsOf[from]!;
      const last = units.pop()!;
      if (last !== unit) {
        units[placeOf[unit]!] = last;
        placeOf[last] = placeOf[unit]!;
      }
      weigh(unit, from, -1);
    }
    groupOf[unit] = group;
    if (group === NO_GROUP) return;
    placeOf[unit] = unitsOf[group]!.length;
    unitsOf[group]!.push(unit);
    weigh(unit, group, 1);
  };

  const limit = (group: number) => (group < existing ? task.groups[group]!.room : task.capacity);

  /** Every piece that is left holds together: all in one, or each by what the group serves. */
  const mayLeave = (unit: number): boolean => {
    const group = groupOf[unit]!;
    const isAnchored = group < existing;
    const rest = unitsOf[group]!.length - 1;
    if (rest === 0) return true;
    turn++;
    seen[unit] = turn;
    const queue: number[] = [];
    let reached = 0;
    let isHeld = true;
    let pieces = 0;
    eachNeighbour(task, unit, (first) => {
      if (!isHeld || groupOf[first] !== group || seen[first] === turn) return;
      pieces++;
      let hasAnchor = false;
      queue.length = 0;
      queue.push(first);
      seen[first] = turn;
      for (const at of queue) {
        reached++;
        if (isAnchored && bordering[at]!.includes(group)) hasAnchor = true;
        eachNeighbour(task, at, (next) => {
          if (groupOf[next] !== group || seen[next] === turn) return;
          seen[next] = turn;
          queue.push(next);
        });
      }
      isHeld = isAnchored ? hasAnchor : pieces === 1 && reached === rest;
    });
    return isHeld && (isAnchored || pieces === 1);
  };

  const findCutUnits = cutUnitsFinder(task, groupOf);
  const cutUnits = (group: number) => {
    const own = unitsOf[group]!;
    const anchors = own.filter((unit) => bordering[unit]!.includes(group));
    return findCutUnits(own, group < existing ? anchors : null);
  };

  const bordersOn = (unit: number, group: number): boolean => {
    if (group < existing && bordering[unit]!.includes(group)) return true;
    const { neighbourStart, neighbours } = task;
    for (let i = neighbourStart[unit]!; i < neighbourStart[unit + 1]!; i++) {
      if (groupOf[neighbours[i]!] === group) return true;
    }
    return false;
  };

  const groupsAround = (unit: number): readonly number[] => {
    const own = groupOf[unit]!;
    const around: number[] = bordering[unit]!.filter((group) => group !== own);
    eachNeighbour(task, unit, (next) => {
      const group = groupOf[next]!;
      if (group !== own && group !== NO_GROUP && !around.includes(group)) around.push(group);
    });
    return around;
  };

  const spreadWith = ({ mass, x: mx, y: my, square }: Moments, unit: number, sign: 0 | 1 | -1) => {
    const weight = sign * metres[unit]!;
    const all = mass + weight;
    if (all <= ROUNDING) return 0;
    const [sx, sy] = [mx + weight * x[unit]!, my + weight * y[unit]!];
    return square + weight * (x[unit]! ** 2 + y[unit]! ** 2) - (sx ** 2 + sy ** 2) / all;
  };

  if (division) {
    for (const group of division) while (group >= unitsOf.length) add();
    division.forEach((group, unit) => move(unit, group));
  }

  const newGroups = () => {
    let count = 0;
    for (let group = existing; group < unitsOf.length; group++) {
      if (unitsOf[group]!.length > 0) count++;
    }
    return count;
  };

  return {
    task,
    groupOf,
    unitsOf,
    members,
    limit,
    isNew: (group) => group >= existing,
    excess: (group) => Math.max(0, members[group]! - limit(group) - ROUNDING),
    slack: (group) => Math.max(0, limit(group) - members[group]! + ROUNDING),
    move,
    begin: () => {
      for (let group = existing; group < unitsOf.length; group++) {
        if (unitsOf[group]!.length === 0) return group;
      }
      return add();
    },
    mayLeave,
    cutUnits,
    bordersOn,
    groupsAround,
    moreCuts: (unit, group) => {
      const from = groupOf[unit]!;
      const leaves = from !== NO_GROUP && streetsOf[from]!.get(street[unit]!) === 1 ? 1 : 0;
      return (streetsOf[group]!.has(street[unit]!) ? 0 : 1) - leaves;
    },
    moreSpread: (unit, group) => {
      const from = groupOf[unit]!;
      const joined = moments[group]!;
      const more = spreadWith(joined, unit, 1) - spreadWith(joined, unit, 0);
      if (from === NO_GROUP) return more;
      return more + spreadWith(moments[from]!, unit, -1) - spreadWith(moments[from]!, unit, 0);
    },
    newGroups,
    worth: () => ({
      newGroups: newGroups(),
      streets: streetsOf.reduce((sum, streets) => sum + streets.size, 0),
      spread: moments.reduce((sum, each) => sum + spreadOf(each), 0),
    }),
    division: () => groupOf.slice(),
  };
}

const spreadOf = ({ mass, x, y, square }: Moments) =>
  mass > ROUNDING ? square - (x ** 2 + y ** 2) / mass : 0;

/** By unit: the groups whose served streets it borders on. */
function borderingGroups({ unitCount, groups }: PlannerTask): readonly (readonly number[])[] {
  const bordering: number[][] = Array.from({ length: unitCount }, () => []);
  groups.forEach(({ borders }, group) => {
    for (const unit of borders) if (!bordering[unit]!.includes(group)) bordering[unit]!.push(group);
  });
  return bordering;
}
