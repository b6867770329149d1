import { metresPerDegree } from '#geo/geometry/ruler.ts';
import { placeAt } from '#geo/streets/positions.ts';
import type { ExistingGroup, PlannerTask } from '../task.ts';
import type { AskedTown } from './askedTown.ts';
import { groupLoads } from './groupLoads.ts';
import { householdsOf, type HouseholdBasis, type HouseholdCounter } from './households.ts';
import { joinsOf, type Joins } from './joins.ts';
import { middleOf, placesOf } from './places.ts';
import { townUnits, type TownUnit } from './townUnits.ts';

/** What a planner has to divide, and what it has not. */
export interface TownTask {
  /** of the first units, as many as it has */
  readonly task: PlannerTask;
  /** those of the task first, then all others */
  readonly units: readonly TownUnit[];
  /** by unit, from the first that is not in the task: of a gap where nobody lives and no group is near */
  readonly isNeedless: (unit: number) => boolean;
  /** by group the units beside what it serves, whether it may grow or not */
  readonly bordering: readonly ReadonlySet<number>[];
  /** by group how many more members it could take, whether it may grow or not; below 0: too many */
  readonly room: readonly number[];
  readonly basis: HouseholdBasis;
}

/**
 * The gaps of a coverage as units, and the room of the groups that serve something beside them.
 * Groups are in the order of the coverage. Yields now and then, with short work in between.
 */
export function* townTask(asked: AskedTown): Generator<null, TownTask> {
  const households = householdsOf(asked.coverage);
  const all = yield* townUnits(asked, households);
  yield null;
  const joins = yield* joinsOf(asked, all, placesOf(asked));
  yield null;
  const needed = neededUnits(asked, all, joins);
  yield null;
  const order = [...needed, ...[...all.keys()].filter((unit) => !needed.has(unit))];
  const rank = new Int32Array(all.length);
  order.forEach((unit, i) => (rank[unit] = i));
  const units = order.map((unit) => all[unit]!);
  const bordering = joins.bordering.map((own) => new Set(Array.from(own, (unit) => rank[unit]!)));
  const room = roomOf(asked, units, households);
  yield null;
  const isOpen = (unit: number) => unit < needed.size;
  const groups = room.map((more, group): ExistingGroup =>
    asked.growing.has(group)
      ? {
          room: Math.max(0, more),
          borders: [...bordering[group]!].filter(isOpen).sort((a, b) => a - b),
        }
      : { room: 0, borders: [] },
  );
  const beside = order
    .slice(0, needed.size)
    .map((unit) => Array.from(joins.beside[unit]!, (other) => rank[other]!).filter(isOpen));
  yield null;
  return {
    units,
    isNeedless: (unit) => unit >= needed.size && units[unit]!.fate === 'open',
    bordering,
    room,
    basis: households.basis,
    task: {
      ...columnsOf(asked, units.slice(0, needed.size)),
      ...listed(beside),
      groups,
      capacity: asked.question.capacity,
    },
  };
}

/**
 * What is to be divided: the connected pieces of what is open along which somebody lives, or beside
 * which a group can grow, but for slivers.
 */
function neededUnits(
  { coverage, growing }: AskedTown,
  units: readonly TownUnit[],
  { beside, bordering }: Joins,
): ReadonlySet<number> {
  const reachable = new Set([...growing].flatMap((group) => Array.from(bordering[group]!)));
  const seen = new Set<number>();
  const needed = units.flatMap((_, first) => {
    if (seen.has(first) || units[first]!.fate !== 'open') return [];
    const piece = new Set([first]);
    for (const unit of piece) {
      seen.add(unit);
      for (const next of beside[unit]!) if (units[next]!.fate === 'open') piece.add(next);
    }
    const own = [...piece];
    const metres = own.reduce((sum, unit) => sum + units[unit]!.metres, 0);
    const isWanted = own.some((unit) => units[unit]!.households > 0 || reachable.has(unit));
    return isWanted && metres >= coverage.sliverMetres ? own : [];
  });
  return new Set(needed.toSorted((a, b) => a - b));
}

function columnsOf({ coverage, question }: AskedTown, units: readonly TownUnit[]) {
  const { network } = coverage;
  const { streetOf } = network.streets;
  const middles = units.map((unit) => placeAt(network, unit.segment, middleOf(unit)));
  // one plane for all: what is compact is compared within a town
  const ruler = metresPerDegree(middles[0]?.[1] ?? 0);
  return {
    unitCount: units.length,
    members: Float64Array.from(units, ({ households }) => households * question.participation),
    metres: Float64Array.from(units, ({ metres }) => metres),
    x: Float64Array.from(middles, ([lng]) => lng * ruler.lng),
    y: Float64Array.from(middles, ([, lat]) => lat * ruler.lat),
    street: Int32Array.from(units, ({ segment }) => streetOf[segment]!),
  };
}

function listed(beside: readonly (readonly number[])[]) {
  const neighbourStart = new Uint32Array(beside.length + 1);
  beside.forEach((list, unit) => (neighbourStart[unit + 1] = neighbourStart[unit]! + list.length));
  return { neighbourStart, neighbours: Uint32Array.from(beside.flat()) };
}

/** By group what it can take beside those that it has, or serves, and those that are locked for it. */
function roomOf(
  { coverage, question, lockedGroups }: AskedTown,
  units: readonly TownUnit[],
  households: HouseholdCounter,
): readonly number[] {
  const { participation } = question;
  const locked = coverage.groups.map(() => 0);
  for (const { fate, households: more } of units) {
    const group = typeof fate === 'number' ? lockedGroups[fate] : null;
    if (group !== null && group !== undefined) locked[group]! += more * participation;
  }
  return groupLoads(coverage, households, question).map(
    ({ members, capacity }, group) => capacity - members - locked[group]!,
  );
}
