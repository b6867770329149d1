import type { Coverage } from '#geo/engine/coverage.ts';
import { groupStretches } from '#geo/engine/groupStretches.ts';
import { segmentOfLine } from '#geo/engine/network.ts';
import type { StreetPart } from '#geo/engine/report.ts';
import type { Stretches } from '#geo/engine/stretches.ts';
import { metresPerDegree } from '#geo/geometry/ruler.ts';
import { placeAt } from '#geo/streets/positions.ts';
import { randomFrom } from '../random.ts';
import { splitInto } from '../splitInto.ts';
import type { PlannerTask } from '../task.ts';
import { groupLoads, type GroupLoad, type LoadRules } from './groupLoads.ts';
import { householdsOf, type HouseholdCounter } from './households.ts';
import { piecesBeside } from './joins.ts';
import { middleOf, placesOf, type Piece } from './places.ts';
import type { LineStretch } from './question.ts';
import { spokenUnits, type SpokenUnits } from './spokenUnits.ts';
import { bySegment, type TownUnit } from './townUnits.ts';

/** A group with more members than it may have, and how it can be split. */
export interface SplitProposal {
  readonly groupId: string;
  readonly group: string;
  readonly members: number;
  readonly capacity: number;
  /** the street that parts it in two; null: no street does so with room in both parts */
  readonly along: { readonly street: string; readonly streetId: string } | null;
  /** the largest first, which stays with the group; none when on one piece of street live too many */
  readonly parts: readonly SplitPart[];
}

export interface SplitPart {
  readonly stretches: readonly LineStretch[];
  readonly households: number;
  readonly members: number;
  /** a side counts half */
  readonly metres: number;
  readonly streets: readonly StreetPart[];
}

/** For every group that is too full, the fullest first. */
export function splitsOf(coverage: Coverage, rules: LoadRules): readonly SplitProposal[] {
  const households = householdsOf(coverage);
  return groupLoads(coverage, households, rules)
    .flatMap((load, group) =>
      load.members > load.capacity ? [splitOf(coverage, households, rules, group, load)] : [],
    )
    .toSorted((a, b) => b.members - b.capacity - (a.members - a.capacity));
}

function splitOf(
  coverage: Coverage,
  households: HouseholdCounter,
  rules: LoadRules,
  group: number,
  load: GroupLoad,
): SplitProposal {
  const { id, name } = coverage.groups[group]!;
  const { members, capacity } = load;
  const served = groupStretches(coverage)[group]!;
  // a group that says how many it has may have another share of its households than is usual
  const each = load.households > 0 ? members / load.households : rules.participation;
  const units = unitsOf(coverage, households, served, new Set());
  const spoken = spokenUnits(coverage, units);
  const cut = cutAlongStreet(coverage, households, served, { each, capacity });
  const parts = cut?.parts ?? partsOf(coverage, units, { each, capacity });
  const told = (parts ?? []).map((own): SplitPart => {
    const count = sumOf(own, 'households');
    return {
      stretches: own.flatMap(({ stretches }) => stretches),
      households: count,
      members: count * each,
      metres: sumOf(own, 'metres'),
      streets: partsSpoken(coverage, own, spoken, units),
    };
  });
  return {
    groupId: id,
    group: name,
    members,
    capacity,
    along: cut && streetOf(coverage, cut.street),
    parts: told.toSorted((a, b) => b.members - a.members || b.metres - a.metres),
  };
}

/** Halves that a street makes have units of their own. */
function partsSpoken(
  coverage: Coverage,
  own: readonly TownUnit[],
  spoken: SpokenUnits,
  units: readonly TownUnit[],
): readonly StreetPart[] {
  const isSame = own.every((unit) => units.includes(unit));
  return isSame
    ? spoken.partsOf(own.map((unit) => units.indexOf(unit)))
    : spokenUnits(coverage, own).partsOf(own.map((_, i) => i));
}

const sumOf = (units: readonly TownUnit[], of: 'households' | 'metres'): number =>
  units.reduce((sum, unit) => sum + unit[of], 0);

const streetOf = ({ network }: Coverage, street: number) => ({
  street: network.streets.streetNames[street]!,
  streetId: network.streets.streetKeys[street]!,
});

function unitsOf(
  coverage: Coverage,
  households: HouseholdCounter,
  served: Stretches,
  barrierStreets: ReadonlySet<number>,
): readonly TownUnit[] {
  return bySegment({ coverage, barrierStreets }, served, 'open', -1).map((unit): TownUnit => {
    let [count, metres] = [0, 0];
    for (const { line, from, to } of unit.stretches) {
      count += households.along(line, from, to);
      metres += (to - from) / 2;
    }
    return Object.assign(unit, { households: count, metres });
  });
}

interface SplitRules {
  /** members to a household */
  readonly each: number;
  readonly capacity: number;
}

interface Cut {
  readonly street: number;
  readonly parts: readonly (readonly TownUnit[])[];
}

/**
 * The street that parts a group most evenly, each half with no more members than it may have: what
 * hangs together on one of its sides when nobody goes across, and all the rest, which must not fall in
 * more pieces than the group is in already.
 */
function cutAlongStreet(
  coverage: Coverage,
  households: HouseholdCounter,
  served: Stretches,
  { each, capacity }: SplitRules,
): Cut | null {
  const streets = new Set(
    Array.from(served.line, (line) => coverage.network.streets.streetOf[segmentOfLine(line)]!),
  );
  let best: Cut | null = null;
  let least = capacity;
  for (const street of streets) {
    const barrierStreets = new Set([street]);
    const units = unitsOf(coverage, households, served, barrierStreets);
    const pieces = connectedPieces(coverage, units, barrierStreets);
    if (pieces.length < 2) continue;
    const before = connectedPieces(coverage, units, new Set()).length;
    const all = sumOf(units, 'households') * each;
    for (const piece of pieces) {
      const own = sumOf(piece, 'households') * each;
      const most = Math.max(own, all - own);
      const isBetter = most < least || (best === null && most <= least);
      if (!isBetter || sumOf(piece, 'metres') < coverage.sliverMetres) continue;
      const inside = new Set(piece);
      const rest = units.filter((unit) => !inside.has(unit));
      if (connectedPieces(coverage, rest, new Set()).length > Math.max(1, before)) continue;
      [best, least] = [{ street, parts: [piece, rest] }, most];
    }
  }
  return best;
}

/** What hangs together of some pieces, when nobody goes across some streets. */
function connectedPieces<Some extends Piece>(
  coverage: Coverage,
  units: readonly Some[],
  barrierStreets: ReadonlySet<number>,
): readonly (readonly Some[])[] {
  const beside = piecesBeside(units, placesOf({ coverage, barrierStreets, barrierLines: [] }));
  const seen = new Set<number>();
  return units.flatMap((_, first) => {
    if (seen.has(first)) return [];
    const piece = new Set([first]);
    for (const unit of piece) for (const next of beside[unit]!) piece.add(next);
    for (const unit of piece) seen.add(unit);
    return [[...piece].map((unit) => units[unit]!)];
  });
}

const TRIES = 10;
/** How far parts may be from even, tried one after another. */
const UNEVEN = [1.05, 1.15, 1.3, Infinity];

/** As few connected parts as can be, as even as was found; null: one unit is too much already. */
function partsOf(
  coverage: Coverage,
  units: readonly TownUnit[],
  { each, capacity }: SplitRules,
): readonly (readonly TownUnit[])[] | null {
  // a group may say how many members it has, and serve nothing yet
  if (units.length === 0) return null;
  const task = taskOf(coverage, units, each, capacity);
  if (task.members.some((members) => members > capacity)) return null;
  const all = task.members.reduce((sum, members) => sum + members, 0);
  const random = randomFrom(1);
  const rows = units.map((_, unit) => unit);
  for (let count = Math.max(2, Math.ceil(all / capacity)); count <= units.length; count++) {
    for (const uneven of UNEVEN) {
      const most = Math.min(capacity, (uneven * all) / count);
      for (let turn = 0; turn < TRIES; turn++) {
        const effort = { left: 200 * units.length };
        const parts = splitInto({ ...task, capacity: most }, rows, count, random, effort);
        if (parts && parts.length > 1) return parts.map((own) => own.map((unit) => units[unit]!));
      }
    }
  }
  return null;
}

function taskOf(
  coverage: Coverage,
  units: readonly TownUnit[],
  each: number,
  capacity: number,
): PlannerTask {
  const { network } = coverage;
  const beside = piecesBeside(
    units,
    placesOf({ coverage, barrierStreets: new Set(), barrierLines: [] }),
  ).map((others) => new Set(others));
  joinPieces(beside);
  const middles = units.map((unit) => placeAt(network, unit.segment, middleOf(unit)));
  const ruler = metresPerDegree(middles[0]![1]);
  const neighbourStart = new Uint32Array(units.length + 1);
  beside.forEach((list, unit) => (neighbourStart[unit + 1] = neighbourStart[unit]! + list.size));
  return {
    unitCount: units.length,
    members: Float64Array.from(units, ({ households }) => households * each),
    metres: Float64Array.from(units, ({ metres }) => metres),
    x: Float64Array.from(middles, ([lng]) => lng * ruler.lng),
    y: Float64Array.from(middles, ([, lat]) => lat * ruler.lat),
    street: Int32Array.from(units, ({ segment }) => network.streets.streetOf[segment]!),
    neighbourStart,
    neighbours: Uint32Array.from(beside.flatMap((list) => Array.from(list))),
    groups: [],
    capacity,
  };
}

/** A group that lies in pieces is split as if they were joined one after another. */
function joinPieces(beside: readonly Set<number>[]): void {
  const seen = new Set<number>();
  let before: number | null = null;
  for (let first = 0; first < beside.length; first++) {
    if (seen.has(first)) continue;
    const piece = new Set([first]);
    for (const unit of piece) for (const next of beside[unit]!) piece.add(next);
    for (const unit of piece) seen.add(unit);
    if (before !== null) {
      beside[before]!.add(first);
      beside[first]!.add(before);
    }
    before = first;
  }
}
