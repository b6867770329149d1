import type { Coverage } from '#geo/engine/coverage.ts';
import { addressRowsOf } from '#geo/engine/figures.ts';
import type { StreetPart } from '#geo/engine/report.ts';
import { mapByStreet, streetPart } from '#geo/engine/streetParts.ts';
import { NO_GROUP, type Division } from '../task.ts';
import type { TownTask, TownUnit } from './townTask.ts';

/** Why a proposal is what it is. */
export type ProposalReason =
  /** it borders on what the group serves, which can take so many more households */
  | { readonly code: 'borders'; readonly room: number }
  /** groups that border on it can take no more, or too little */
  | { readonly code: 'no-room-beside'; readonly groups: readonly string[] }
  /** no group serves anything beside it */
  | { readonly code: 'nothing-beside' };

/** One thing to do: extend a group that there is, or begin one. */
export interface Proposal {
  readonly kind: 'extend' | 'new';
  /** id of the group; null when it is new */
  readonly groupId: string | null;
  /** its name; null when it is new */
  readonly group: string | null;
  /** that live there, whether they take part or not */
  readonly households: number;
  /** a side counts half */
  readonly metres: number;
  /** the longest share first */
  readonly parts: readonly StreetPart[];
  readonly reason: ProposalReason;
  /** rows of the task's units */
  readonly units: readonly number[];
}

/** What is in no group. */
export interface Uncoverable {
  readonly street: string;
  /** more live on a piece than any group takes; or nobody does, and no group is beside it */
  readonly reason: 'no-room' | 'nobody-lives-there';
  readonly metres: number;
  readonly households: number;
}

/** Proposals by what to do first: the groups that there are, in their order, then new ones, large first. */
export function proposalsOf(
  coverage: Coverage,
  town: TownTask,
  division: Division,
  participation: number,
): readonly Proposal[] {
  const unitsOf = new Map<number, number[]>();
  division.forEach((group, unit) => {
    if (group !== NO_GROUP) unitsOf.set(group, [...(unitsOf.get(group) ?? []), unit]);
  });
  const proposals = [...unitsOf].map(([group, units]) =>
    proposalOf(coverage, town, group, units, participation),
  );
  const place = ({ groupId }: Proposal) =>
    groupId === null ? Infinity : coverage.groups.findIndex(({ id }) => id === groupId);
  return proposals.toSorted((a, b) =>
    place(a) === place(b)
      ? b.households - a.households || b.metres - a.metres
      : place(a) - place(b),
  );
}

function proposalOf(
  coverage: Coverage,
  town: TownTask,
  group: number,
  units: readonly number[],
  participation: number,
): Proposal {
  const existing = coverage.groups[group];
  const own = units.map((unit) => town.units[unit]!);
  return {
    kind: existing ? 'extend' : 'new',
    groupId: existing?.id ?? null,
    group: existing?.name ?? null,
    households: own.reduce((sum, unit) => sum + unit.households, 0),
    metres: own.reduce((sum, unit) => sum + unit.metres, 0),
    parts: partsOf(coverage, own),
    reason: existing
      ? { code: 'borders', room: Math.floor(town.task.groups[group]!.room / participation + 1e-9) }
      : reasonForNew(coverage, town, units),
    units,
  };
}

function reasonForNew(
  { groups }: Coverage,
  { task }: TownTask,
  units: readonly number[],
): ProposalReason {
  const beside = groups.filter((_, group) =>
    task.groups[group]!.borders.some((unit) => units.includes(unit)),
  );
  return beside.length > 0
    ? { code: 'no-room-beside', groups: beside.map(({ name }) => name) }
    : { code: 'nothing-beside' };
}

/** What units have of each street. Of a row that is cut between groups the house numbers are not said. */
function partsOf(coverage: Coverage, units: readonly TownUnit[]): readonly StreetPart[] {
  const { served } = coverage;
  const metresOfRow = new Map<number, number>();
  for (const { row, from, to } of units.flatMap(({ stretches }) => stretches)) {
    metresOfRow.set(row, (metresOfRow.get(row) ?? 0) + to - from);
  }
  const isCut = (row: number) =>
    metresOfRow.get(row)! < served.to[row]! - served.from[row]! - ROUNDING_METRES;
  const addressRows = addressRowsOf(coverage);
  return mapByStreet(coverage, [...metresOfRow.keys()], (part) => {
    const whole = streetPart(coverage, addressRows, part);
    if (!part.rows.some(isCut)) return whole;
    const metres = part.rows.reduce((sum, row) => sum + metresOfRow.get(row)! / 2, 0);
    return { ...whole, metres, numbers: null, isWhole: false };
  });
}

const ROUNDING_METRES = 1e-6;

/** Streets of which some is in no group, the longest such piece first. */
export function uncoverableOf(
  { network }: Coverage,
  { units, needless }: TownTask,
  division: Division,
): readonly Uncoverable[] {
  const { streetOf, streetNames } = network.streets;
  const tooMany = units.filter((_, unit) => division[unit] === NO_GROUP);
  const byStreet = (reason: Uncoverable['reason'], left: readonly TownUnit[]): Uncoverable[] => {
    const found = new Map<number, Uncoverable>();
    for (const { segment, households, metres } of left) {
      const street = streetOf[segment]!;
      const before = found.get(street);
      found.set(street, {
        street: streetNames[street]!,
        reason,
        households: (before?.households ?? 0) + households,
        metres: (before?.metres ?? 0) + metres,
      });
    }
    return [...found.values()].toSorted((a, b) => b.metres - a.metres);
  };
  return [...byStreet('no-room', tooMany), ...byStreet('nobody-lives-there', needless)];
}
