import type { StreetPart } from '#geo/engine/report.ts';
import type { AskedTown } from './askedTown.ts';
import { contentId } from './contentId.ts';
import type { LineStretch } from './question.ts';
import type { SpokenUnits } from './spokenUnits.ts';
import type { TownTask } from './townTask.ts';

/** Why a proposal is what it is. */
export type ProposalReason =
  /** it borders on what the group serves, which can take so many more households */
  | { readonly code: 'borders'; readonly room: number }
  /** groups that border on it can take no more, or too little */
  | { readonly code: 'no-room-beside'; readonly groups: readonly string[] }
  /** groups that border on it are not to grow */
  | { readonly code: 'may-not-grow'; readonly groups: readonly string[] }
  /** no group serves anything beside it */
  | { readonly code: 'nothing-beside' };

/** One thing to do: extend a group that there is, or begin one. */
export interface Proposal {
  /** the same as long as its group and its stretches are */
  readonly id: string;
  readonly kind: 'extend' | 'new';
  /** id of the group; null when it is new */
  readonly groupId: string | null;
  /** its name; null when it is new */
  readonly group: string | null;
  /** row of the locked proposals of the question; null: it was not given */
  readonly locked: number | null;
  /** that live there, whether they take part or not */
  readonly households: number;
  /** how many of them are expected to take part */
  readonly members: number;
  /** how many members its group could take besides; below 0 when a locked one is too much */
  readonly room: number;
  /** a side counts half */
  readonly metres: number;
  /** the longest share first */
  readonly parts: readonly StreetPart[];
  readonly stretches: readonly LineStretch[];
  /** ids of the sub-areas that it lies in, the one with most of it first */
  readonly subAreas: readonly string[];
  readonly reason: ProposalReason;
}

/** What a proposal is made of: rows of the town's units, for a group of the coverage or a new one. */
export interface Bundle {
  /** row of the group; null: new */
  readonly group: number | null;
  readonly units: readonly number[];
  /** row of the locked proposals of the question; null: it is none of them */
  readonly locked: number | null;
}

/** Describes bundles, each as long as it stays the same only once. */
export function proposalWriter(asked: AskedTown, town: TownTask, spoken: SpokenUnits) {
  let known = new Map<string, Proposal>();
  let used = new Map<string, Proposal>();
  return {
    /** All that is not written again before the next turn is forgotten. */
    nextTurn: () => {
      known = used;
      used = new Map();
    },
    write: (bundle: Bundle): Proposal => {
      const units = bundle.units.toSorted((a, b) => a - b);
      const key = `${bundle.locked} ${bundle.group} ${units.join(' ')}`;
      const proposal = known.get(key) ?? proposalOf(asked, town, spoken, bundle);
      used.set(key, proposal);
      return proposal;
    },
  };
}

function proposalOf(
  asked: AskedTown,
  town: TownTask,
  spoken: SpokenUnits,
  { group, units, locked }: Bundle,
): Proposal {
  const { coverage, question } = asked;
  const existing = group === null ? null : coverage.groups[group]!;
  const own = units.map((unit) => town.units[unit]!);
  const households = own.reduce((sum, unit) => sum + unit.households, 0);
  const members = households * question.participation;
  // what is locked for a group has been taken from its room already
  const roomBefore =
    group === null ? question.capacity : town.room[group]! + (locked === null ? 0 : members);
  const stretches = spoken.stretchesOf(units);
  return {
    id: contentId(existing?.id ?? null, stretches),
    kind: existing ? 'extend' : 'new',
    groupId: existing?.id ?? null,
    group: existing?.name ?? null,
    locked,
    households,
    members,
    room: roomBefore - members,
    metres: own.reduce((sum, unit) => sum + unit.metres, 0),
    parts: spoken.partsOf(units),
    stretches,
    subAreas: spoken.subAreasOf(stretches),
    reason: existing
      ? {
          code: 'borders',
          room: Math.max(0, Math.floor(roomBefore / question.participation + 1e-9)),
        }
      : reasonForNew(asked, town, units),
  };
}

function reasonForNew(
  { coverage, growing }: AskedTown,
  { bordering }: TownTask,
  units: readonly number[],
): ProposalReason {
  const beside = coverage.groups.flatMap((_, group) =>
    units.some((unit) => bordering[group]!.has(unit)) ? [group] : [],
  );
  const namesOf = (groups: readonly number[]) => groups.map((row) => coverage.groups[row]!.name);
  const full = beside.filter((group) => growing.has(group));
  if (full.length > 0) return { code: 'no-room-beside', groups: namesOf(full) };
  return beside.length > 0
    ? { code: 'may-not-grow', groups: namesOf(beside) }
    : { code: 'nothing-beside' };
}

/** By what to do first: the groups that there are, in their order, then new ones, large before small. */
export function inOrder(asked: AskedTown, proposals: readonly Proposal[]): readonly Proposal[] {
  const rows = new Map(asked.coverage.groups.map(({ id }, row) => [id, row]));
  const place = ({ groupId }: Proposal) => (groupId === null ? rows.size : rows.get(groupId)!);
  return proposals.toSorted(
    (a, b) => place(a) - place(b) || b.households - a.households || b.metres - a.metres,
  );
}
