import type { SharedState } from '#geo/plan/merging/sharedBase.ts';
import { withoutPrints } from '#geo/plan/merging/sharedBase.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { PersonRecord } from '#geo/plan/retention.ts';
import { succeed, type Result } from '#geo/result.ts';
import { Dexie } from 'dexie';
import { using, type Database } from './database.ts';
import type { StorageProblem } from './problem.ts';

/** How many states of a plan are remembered. Who comes back after so many compares all that differs. */
const MOST_BASES = 40;

/** A state, and the states that it comes from; absent: not known. */
export interface RememberedState extends SharedState {
  readonly ancestors?: readonly string[];
}

/** What is remembered of states of a plan that others may have too; it stays on this device. */
export const basesOf = (db: Database, plan: string) =>
  db.bases.where('[plan+version]').between([plan, Dexie.minKey], [plan, Dexie.maxKey]);

/** Remembers a state, in a transaction of the caller, and forgets the oldest of too many. */
export async function putBase(db: Database, plan: string, state: RememberedState): Promise<void> {
  await db.bases.put({ ...state, plan, at: Date.now() });
  const rows = await basesOf(db, plan).toArray();
  const old = rows.toSorted((a, b) => b.at - a.at).slice(MOST_BASES);
  await db.bases.bulkDelete(old.map(({ version }) => [plan, version] as const));
}

/** What is remembered of one plan. */
export interface PlanBases {
  readonly remember: (state: RememberedState) => Promise<Result<void, StorageProblem>>;
  /** The states of those versions that are remembered, in their order. */
  readonly of: (
    versions: readonly string[],
  ) => Promise<Result<readonly RememberedState[], StorageProblem>>;
}

export function planBases(db: Database, plan: string): PlanBases {
  return {
    remember: (state) =>
      using(db, () => db.transaction('rw', db.bases, () => putBase(db, plan, state))),
    of: async (versions) => {
      const rows = await using(db, () =>
        db.bases.bulkGet(versions.map((version) => [plan, version] as const)),
      );
      return rows.ok ? succeed(rows.value.flatMap((row) => row ?? [])) : rows;
    },
  };
}

/**
 * A state as it may be remembered beside a plan: of persons who are not in it, as of those who were
 * erased, only that they were there. A fingerprint of a number can be guessed.
 */
export function rememberable(state: RememberedState, plan: Plan): RememberedState {
  const absent = (['persons', 'signUps'] as const).flatMap((kind) =>
    Object.keys(state.base[kind])
      .filter((id) => !Object.hasOwn(plan[kind], id))
      .map((id) => ({ kind, id })),
  );
  return absent.length === 0 ? state : { ...state, base: withoutPrints(state.base, absent) };
}

/** Forgets how the records of persons looked, in a transaction of the caller. */
export async function forgetInBases(
  db: Database,
  plan: string,
  erased: readonly PersonRecord[],
): Promise<void> {
  if (erased.length === 0) return;
  const refs = erased.map(({ kind, record }) => ({ kind, id: record.id }));
  await basesOf(db, plan).modify((row) => {
    Object.assign(row, { base: withoutPrints(row.base, refs) });
  });
}
