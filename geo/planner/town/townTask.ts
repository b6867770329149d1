import type { Coverage } from '#geo/engine/coverage.ts';
import { gapsOf } from '#geo/engine/gaps.ts';
import { segmentOfLine } from '#geo/engine/network.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { placeAt } from '#geo/streets/positions.ts';
import type { ExistingGroup, PlannerTask } from '../task.ts';
import { householdsOf, type HouseholdCounter, type HouseholdBasis } from './households.ts';
import { metresPerDegree } from '#geo/geometry/ruler.ts';

export interface PlanningRules {
  /** the most members of a new group, and of one that does not say */
  readonly capacity: number;
  /** of a hundred households as many hundredths take part: 0 to 1 */
  readonly participation: number;
}

/** A stretch of a row of `served`, in metres along its segment. */
export interface UnitStretch {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Uncovered stretches of one segment that go to one group. */
export interface TownUnit {
  readonly segment: number;
  readonly stretches: readonly UnitStretch[];
  readonly households: number;
  /** a side counts half */
  readonly metres: number;
}

export interface TownTask {
  readonly task: PlannerTask;
  readonly units: readonly TownUnit[];
  /** on gaps along which nobody lives, and beside which no group serves anything: for no group */
  readonly needless: readonly TownUnit[];
  readonly basis: HouseholdBasis;
}

/**
 * What a planner has to divide: the gaps of a coverage, by segment, and the room of the groups that
 * serve something beside them. A segment on which more live than a group takes is cut in equal pieces.
 * Groups are in the order of the coverage.
 */
export function townTask(coverage: Coverage, rules: PlanningRules): TownTask {
  const households = householdsOf(coverage);
  const all = unitsOf(coverage, households, rules);
  const isNeeded = neededUnits(coverage, all);
  const units = all.filter((_, unit) => isNeeded[unit]);
  return {
    units,
    needless: all.filter((_, unit) => !isNeeded[unit]),
    basis: households.basis,
    task: {
      ...columnsOf(coverage, units, rules),
      ...neighboursOf(coverage, units),
      groups: groupsOf(coverage, units, households, rules),
      capacity: rules.capacity,
    },
  };
}

function unitsOf(
  coverage: Coverage,
  households: HouseholdCounter,
  rules: PlanningRules,
): TownUnit[] {
  const bySegment = new Map<number, number[]>();
  const rows = gapsOf(coverage).gaps.flatMap((gap) => gap.rows);
  for (const row of rows.toSorted((a, b) => a - b)) {
    const segment = segmentOfLine(coverage.served.line[row]!);
    bySegment.set(segment, [...(bySegment.get(segment) ?? []), row]);
  }
  return [...bySegment].flatMap(([segment, own]) => {
    const whole = unitOf(coverage, households, segment, own, [0, Infinity]);
    const pieces = Math.ceil((whole.households * rules.participation) / rules.capacity);
    if (pieces <= 1) return [whole];
    const metres = segmentMetres(coverage.network, segment);
    const cuts = Array.from({ length: pieces }, (_, i): readonly [number, number] => [
      (metres * i) / pieces,
      (metres * (i + 1)) / pieces,
    ]);
    return cuts
      .map((cut) => unitOf(coverage, households, segment, own, cut))
      .filter(({ stretches }) => stretches.length > 0);
  });
}

/** By unit whether anybody lives along its gap, or a group can go on to it. */
function neededUnits(coverage: Coverage, units: readonly TownUnit[]): readonly boolean[] {
  const { neighbourStart, neighbours } = neighboursOf(coverage, units);
  const beside = new Set(bordersOf(coverage, units).flatMap((borders) => Array.from(borders)));
  const isNeeded = units.map(({ households }, unit) => households > 0 || beside.has(unit));
  const reached = isNeeded.flatMap((needed, unit) => (needed ? [unit] : []));
  for (const unit of reached) {
    for (const next of neighbours.subarray(neighbourStart[unit], neighbourStart[unit + 1])) {
      if (isNeeded[next]) continue;
      isNeeded[next] = true;
      reached.push(next);
    }
  }
  return isNeeded;
}

function unitOf(
  { served }: Coverage,
  households: HouseholdCounter,
  segment: number,
  rows: readonly number[],
  [start, end]: readonly [number, number],
): TownUnit {
  const stretches = rows.flatMap((row): UnitStretch[] => {
    const [from, to] = [Math.max(start, served.from[row]!), Math.min(end, served.to[row]!)];
    return from < to ? [{ row, from, to }] : [];
  });
  const sum = (of: (stretch: UnitStretch) => number) =>
    stretches.reduce((total, stretch) => total + of(stretch), 0);
  return {
    segment,
    stretches,
    households: sum(({ row, from, to }) => households.along(served.line[row]!, from, to)),
    metres: sum(({ from, to }) => to - from) / 2,
  };
}

function columnsOf({ network }: Coverage, units: readonly TownUnit[], rules: PlanningRules) {
  const { streetOf } = network.streets;
  const middles = units.map(({ segment, stretches }) => {
    const from = Math.min(...stretches.map((stretch) => stretch.from));
    const to = Math.max(...stretches.map((stretch) => stretch.to));
    return placeAt(network, segment, (from + to) / 2);
  });
  // one plane for all: what is compact is compared within a town
  const ruler = metresPerDegree(middles[0]?.[1] ?? 0);
  return {
    unitCount: units.length,
    members: Float64Array.from(units, ({ households }) => households * rules.participation),
    metres: Float64Array.from(units, ({ metres }) => metres),
    x: Float64Array.from(middles, ([lng]) => lng * ruler.lng),
    y: Float64Array.from(middles, ([, lat]) => lat * ruler.lat),
    street: Int32Array.from(units, ({ segment }) => streetOf[segment]!),
  };
}

/** Neighbours are units that reach the same node, and pieces of a segment that follow each other. */
function neighboursOf(coverage: Coverage, units: readonly TownUnit[]) {
  const beside = units.map(() => new Set<number>());
  const join = (a: number, b: number) => {
    if (a === b) return;
    beside[a]!.add(b);
    beside[b]!.add(a);
  };
  for (const reaching of unitsAtNodes(coverage, units).values()) {
    for (const a of reaching) for (const b of reaching) join(a, b);
  }
  for (let unit = 1; unit < units.length; unit++) {
    if (units[unit]!.segment === units[unit - 1]!.segment) join(unit - 1, unit);
  }
  const neighbourStart = new Uint32Array(units.length + 1);
  beside.forEach((list, unit) => (neighbourStart[unit + 1] = neighbourStart[unit]! + list.size));
  return {
    neighbourStart,
    neighbours: Uint32Array.from(beside.flatMap((list) => Array.from(list))),
  };
}

/** By node the units that reach it. */
function unitsAtNodes(
  { network }: Coverage,
  units: readonly TownUnit[],
): ReadonlyMap<number, readonly number[]> {
  const reaching = new Map<number, number[]>();
  const reach = (node: number, unit: number) =>
    reaching.set(node, [...(reaching.get(node) ?? []), unit]);
  units.forEach(({ segment, stretches }, unit) => {
    const { nodes } = network.streets;
    const end = segmentMetres(network, segment);
    if (stretches.some(({ from }) => from === 0)) reach(nodes[2 * segment]!, unit);
    if (stretches.some(({ to }) => to === end)) reach(nodes[2 * segment + 1]!, unit);
  });
  return reaching;
}

/** What the groups can still take, and where. */
function groupsOf(
  coverage: Coverage,
  units: readonly TownUnit[],
  households: HouseholdCounter,
  { capacity, participation }: PlanningRules,
): ExistingGroup[] {
  const served = householdsServed(coverage, households);
  const borders = bordersOf(coverage, units);
  return coverage.groups.map((group, i) => {
    const members = group.members ?? served[i]! * participation;
    const room = Math.max(0, (group.capacity ?? capacity) - members);
    return { room, borders: [...borders[i]!] };
  });
}

/** By group the households along what it serves, in scope. */
function householdsServed(
  { groups, served }: Coverage,
  households: HouseholdCounter,
): readonly number[] {
  const sums = groups.map(() => 0);
  for (let row = 0; row < served.count; row++) {
    const serving = served.groupSets[served.groupSet[row]!]!;
    if (serving.length === 0) continue;
    const count = households.along(served.line[row]!, served.from[row]!, served.to[row]!);
    for (const group of serving) sums[group]! += count;
  }
  return sums;
}

/** By group the units on a segment that it serves some of, or at a node that what it serves reaches. */
function bordersOf(coverage: Coverage, units: readonly TownUnit[]): readonly ReadonlySet<number>[] {
  const { groups, network, served } = coverage;
  const borders = groups.map(() => new Set<number>());
  const atNodes = unitsAtNodes(coverage, units);
  const onSegment = new Map<number, number[]>();
  units.forEach(({ segment }, unit) =>
    onSegment.set(segment, [...(onSegment.get(segment) ?? []), unit]),
  );
  for (let row = 0; row < served.count; row++) {
    const serving = served.groupSets[served.groupSet[row]!]!;
    if (serving.length === 0) continue;
    const segment = segmentOfLine(served.line[row]!);
    const { nodes } = network.streets;
    const near = [...(onSegment.get(segment) ?? [])];
    if (served.from[row] === 0) near.push(...(atNodes.get(nodes[2 * segment]!) ?? []));
    if (served.to[row] === segmentMetres(network, segment)) {
      near.push(...(atNodes.get(nodes[2 * segment + 1]!) ?? []));
    }
    for (const group of serving) for (const unit of near) borders[group]!.add(unit);
  }
  return borders;
}
