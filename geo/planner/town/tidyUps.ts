import type { Coverage } from '#geo/engine/coverage.ts';
import { addressRowsOf, isSliver } from '#geo/engine/figures.ts';
import { overlapsOf } from '#geo/engine/gaps.ts';
import { segmentOfLine } from '#geo/engine/network.ts';
import type { StreetPart } from '#geo/engine/report.ts';
import { connectedRuns } from '#geo/engine/runs.ts';
import { rowsByStreet, streetPart } from '#geo/engine/streetParts.ts';
import { groupLoads, type GroupLoad, type LoadRules } from './groupLoads.ts';
import { householdsOf } from './households.ts';
import type { LineStretch } from './question.ts';

/** Why a group keeps what others serve too, the first that tells them apart. */
export type KeepReason =
  /** it cannot do without: it would fall in pieces, or have nothing left */
  | 'needs-it'
  /** it is for safety, the others are social */
  | 'safety-first'
  /** it has most of the street */
  | 'most-of-street'
  /** it has most room */
  | 'most-room'
  | 'no-difference';

interface NamedGroup {
  readonly groupId: string;
  readonly group: string;
}

/** What several groups serve of one street, and who could keep it. */
export interface TidyUp {
  readonly part: StreetPart;
  readonly stretches: readonly LineStretch[];
  readonly metres: number;
  readonly households: number;
  readonly keeps: NamedGroup;
  readonly reason: KeepReason;
  readonly gives: readonly NamedGroup[];
  /** serve it too, and cannot do without it */
  readonly stays: readonly NamedGroup[];
}

/**
 * For every overlap, street by street, the longest first: which group keeps it, and which give it up. No
 * group that gives it up falls in more pieces or has nothing left, whichever of the proposals before it are
 * carried out. Overlaps that nobody can give up are not among them.
 */
export function tidyUpsOf(coverage: Coverage, rules: LoadRules): readonly TidyUp[] {
  const households = householdsOf(coverage);
  const town: Town = {
    coverage,
    loads: groupLoads(coverage, households, rules),
    rowsOf: rowsOfGroups(coverage),
    metresOnStreet: metresOnStreets(coverage),
  };
  const addressRows = addressRowsOf(coverage);
  return overlapPieces(coverage).flatMap(({ street, rows, metres, groups }): TidyUp[] => {
    const choice = choose(town, street, rows, groups);
    if (!choice) return [];
    for (const group of choice.gives) for (const row of rows) town.rowsOf[group]!.delete(row);
    const named = (group: number): NamedGroup => {
      const { id, name } = coverage.groups[group]!;
      return { groupId: id, group: name };
    };
    const stretches = stretchesOf(coverage, rows);
    return [
      {
        part: streetPart(coverage, addressRows, { street, rows, metres }),
        stretches,
        metres,
        households: stretches.reduce(
          (sum, { line, from, to }) => sum + households.along(line, from, to),
          0,
        ),
        keeps: named(choice.keeps),
        reason: choice.reason,
        gives: choice.gives.map(named),
        stays: choice.stays.map(named),
      },
    ];
  });
}

interface Town {
  readonly coverage: Coverage;
  readonly loads: readonly GroupLoad[];
  /** by group the rows of `served` that it has, less what it has given up */
  readonly rowsOf: readonly Set<number>[];
  /** by group and street, both as `group street` */
  readonly metresOnStreet: ReadonlyMap<string, number>;
}

interface OverlapPiece {
  readonly street: number;
  readonly rows: readonly number[];
  readonly metres: number;
  readonly groups: readonly number[];
}

/** Overlaps by street and by who serves them, slivers left out. */
function overlapPieces(coverage: Coverage): readonly OverlapPiece[] {
  const { served } = coverage;
  const pieces = overlapsOf(coverage).flatMap((run) =>
    [...rowsBySet(coverage, run.rows)].flatMap(([set, own]) =>
      rowsByStreet(coverage, own).map(({ street, rows, metres }) => ({
        street,
        rows,
        metres,
        groups: served.groupSets[set]!,
      })),
    ),
  );
  return pieces
    .filter(({ metres }) => !isSliver(coverage, metres))
    .toSorted((a, b) => b.metres - a.metres);
}

function rowsBySet({ served }: Coverage, rows: readonly number[]): ReadonlyMap<number, number[]> {
  const bySet = new Map<number, number[]>();
  for (const row of rows) {
    const known = bySet.get(served.groupSet[row]!);
    if (known) known.push(row);
    else bySet.set(served.groupSet[row]!, [row]);
  }
  return bySet;
}

function rowsOfGroups({ served, groups }: Coverage): readonly Set<number>[] {
  const rowsOf = groups.map(() => new Set<number>());
  for (let row = 0; row < served.count; row++) {
    for (const group of served.groupSets[served.groupSet[row]!]!) rowsOf[group]!.add(row);
  }
  return rowsOf;
}

function metresOnStreets({ served, network }: Coverage): ReadonlyMap<string, number> {
  const metres = new Map<string, number>();
  for (let row = 0; row < served.count; row++) {
    const street = network.streets.streetOf[segmentOfLine(served.line[row]!)]!;
    for (const group of served.groupSets[served.groupSet[row]!]!) {
      const key = `${group} ${street}`;
      metres.set(key, (metres.get(key) ?? 0) + (served.to[row]! - served.from[row]!) / 2);
    }
  }
  return metres;
}

interface Choice {
  readonly keeps: number;
  readonly gives: readonly number[];
  readonly stays: readonly number[];
  readonly reason: KeepReason;
}

/** The best keeper; but one that cannot do without it before one that can. Null: nobody can give it up. */
function choose(
  town: Town,
  street: number,
  rows: readonly number[],
  groups: readonly number[],
): Choice | null {
  const preferred = groups.toSorted((a, b) => compare(town, street, a, b).order || a - b);
  const needs = new Set(preferred.filter((group) => !canDoWithout(town, group, rows)));
  if (needs.size === preferred.length) return null;
  const first = preferred[0]!;
  const isAsSafe = (group: number) => isSocial(town, group) === isSocial(town, first);
  const keeps = preferred.find((group) => needs.has(group) && isAsSafe(group)) ?? first;
  const others = preferred.filter((group) => group !== keeps);
  const gives = others.filter((group) => !needs.has(group));
  if (gives.length === 0) return null;
  const reason =
    keeps === first ? compare(town, street, keeps, preferred[1]!).reason : ('needs-it' as const);
  return { keeps, gives, stays: others.filter((group) => needs.has(group)), reason };
}

/** One that is for safety keeps what it has, whatever a social one needs. */
const isSocial = ({ coverage }: Town, group: number): boolean =>
  coverage.groups[group]!.use === 'social';

/** Which of two groups rather keeps a street, and by what. */
function compare(
  town: Town,
  street: number,
  a: number,
  b: number,
): { readonly order: number; readonly reason: KeepReason } {
  const { coverage, loads, metresOnStreet } = town;
  const [aside, beside] = [isSocial(town, a), isSocial(town, b)];
  if (aside !== beside) return { order: aside ? 1 : -1, reason: 'safety-first' };
  const metresOf = (group: number) => metresOnStreet.get(`${group} ${street}`) ?? 0;
  const more = metresOf(b) - metresOf(a);
  if (Math.abs(more) >= Math.max(coverage.sliverMetres, 1e-6)) {
    return { order: more, reason: 'most-of-street' };
  }
  const room = (group: number) => loads[group]!.capacity - loads[group]!.members;
  if (Math.abs(room(b) - room(a)) >= 1) return { order: room(b) - room(a), reason: 'most-room' };
  return { order: 0, reason: 'no-difference' };
}

function canDoWithout({ coverage, rowsOf }: Town, group: number, rows: readonly number[]): boolean {
  const given = new Set(rows);
  const own = rowsOf[group]!;
  const left = [...own].filter((row) => !given.has(row));
  const { from, to } = coverage.served;
  const metres = left.reduce((sum, row) => sum + (to[row]! - from[row]!) / 2, 0);
  if (isSliver(coverage, metres)) return false;
  const kept = new Set(left);
  const pieces = connectedRuns(coverage, (row) => kept.has(row)).length;
  return pieces <= connectedRuns(coverage, (row) => own.has(row)).length;
}

const stretchesOf = ({ served }: Coverage, rows: readonly number[]): readonly LineStretch[] =>
  rows.map((row) => ({
    line: served.line[row]!,
    from: served.from[row]!,
    to: served.to[row]!,
  }));
