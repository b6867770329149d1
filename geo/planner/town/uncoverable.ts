import type { AskedTown } from './askedTown.ts';
import type { LineStretch } from './question.ts';
import type { TownTask } from './townTask.ts';

/** Why something is in no group. */
export type UncoverableReason =
  /** more live on a piece than any group takes */
  | 'no-room'
  /** fewer live there than a group is begun for, and none beside it has room */
  | 'too-few'
  /** more than was asked is covered without it, and it would take another group */
  | 'beyond-share'
  /** it was said to be left out */
  | 'left-out'
  /** nobody does, and no group is beside it */
  | 'nobody-lives-there';

/** What of a street is in no group. */
export interface Uncoverable {
  readonly street: string;
  readonly streetId: string;
  readonly reason: UncoverableReason;
  readonly metres: number;
  readonly households: number;
  readonly stretches: readonly LineStretch[];
}

const ORDER = ['no-room', 'too-few', 'beyond-share', 'left-out', 'nobody-lives-there'] as const;

/** By unit that is in no proposal why not; told by reason and street, the longest such piece first. */
export function uncoverableOf(
  { coverage }: AskedTown,
  { units }: TownTask,
  reasons: ReadonlyMap<number, UncoverableReason>,
): readonly Uncoverable[] {
  const { streetOf, streetNames, streetKeys } = coverage.network.streets;
  const found = new Map<string, { reason: UncoverableReason; street: number; own: number[] }>();
  for (const [unit, reason] of reasons) {
    const street = streetOf[units[unit]!.segment]!;
    const key = `${reason} ${street}`;
    const known = found.get(key);
    if (known) known.own.push(unit);
    else found.set(key, { reason, street, own: [unit] });
  }
  const told = [...found.values()].map(({ reason, street, own }) => ({
    street: streetNames[street]!,
    streetId: streetKeys[street]!,
    reason,
    metres: own.reduce((sum, unit) => sum + units[unit]!.metres, 0),
    households: own.reduce((sum, unit) => sum + units[unit]!.households, 0),
    // as they are: there may be thousands of streets, and nobody compares these
    stretches: own.flatMap((unit) => units[unit]!.stretches),
  }));
  return told.toSorted(
    (a, b) => ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason) || b.metres - a.metres,
  );
}
