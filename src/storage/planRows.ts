import type { PersonRecord } from '#geo/plan/retention.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { Dexie, liveQuery } from 'dexie';
import { using, type Database, type PlanRow, type UpdateRow } from './database.ts';
import { mergeUpdates } from './documentBytes.ts';
import { ifFree } from './locks.ts';
import { forgetInBases } from './sharedBases.ts';
import type { StorageProblem } from './problem.ts';
import { forgetInVersions } from './forgetInVersions.ts';

/** The rows of one plan in the database: its document as updates, in the order of saving. */
export interface PlanRows {
  /** The rows after a row, oldest first. */
  readonly readAfter: (i: number) => Promise<Result<readonly UpdateRow[], StorageProblem>>;
  /** Saves updates, all or none, and the plan's new name unless it is null. */
  readonly append: (
    updates: readonly Uint8Array[],
    name: string | null,
  ) => Promise<Result<void, StorageProblem>>;
  /** Calls when this tab or another has added rows after the one that `seen` names. */
  readonly watch: (seen: () => number, onAdded: () => void) => () => void;
  /** Replaces all rows by one, without what was deleted. Unreadable rows stay as they are. */
  readonly compact: () => Promise<Result<void, StorageProblem>>;
  /**
   * Adds an update that deletes, and replaces all rows by one without what was deleted, at once: a
   * crash leaves all as it was. Rows that cannot be read may hold what is to go: they go too. Of the
   * versions of the plan, too, nobody in `erased` is left.
   */
  readonly erase: (
    update: Uint8Array,
    erased: readonly PersonRecord[],
  ) => Promise<Result<void, StorageProblem>>;
}

export function planRows(db: Database, plan: string): PlanRows {
  const rowsAfter = (i: number) =>
    db.updates.where('[plan+i]').between([plan, i], [plan, Dexie.maxKey], false);

  return {
    readAfter: (i) => using(db, () => rowsAfter(i).toArray()),

    append: async (updates, name) => {
      const appended = await using(db, () =>
        db.transaction('rw', db.plans, db.updates, async () => {
          const row = await db.plans.get(plan);
          // deleted meanwhile, or the whole database was: rows without what they build on are lost
          if (!row) return false;
          if (updates.length === 0) return true;
          await db.plans.put({ ...row, name: name ?? row.name, changedAt: Date.now() });
          await db.updates.bulkAdd(updates.map((update) => ({ plan, update })));
          return true;
        }),
      );
      if (!appended.ok) return appended;
      return appended.value ? succeed(undefined) : fail({ code: 'storage/no-plan', plan });
    },

    watch: (seen, onAdded) => {
      const added = liveQuery(() => rowsAfter(seen()).count());
      const subscription = added.subscribe({
        next: (count) => {
          if (count > 0) onAdded();
        },
        // what fails here fails for the next write too, and is shown there
        error: () => {},
      });
      return () => subscription.unsubscribe();
    },

    // One transaction that reads, merges and replaces: whatever another tab adds comes before and
    // is merged, or after and stays. The lock only spares two tabs the same work.
    compact: async () => {
      const compacted = await ifFree(`buurtdekking/compact/${plan}`, () =>
        using(db, () =>
          db.transaction('rw', db.updates, async () => {
            const rows = await rowsAfter(0).toArray();
            const { merged, unreadable } = mergeUpdates(rows.map(({ update }) => update));
            const mergedRows = rows.filter(({ update }) => !unreadable.includes(update));
            if (mergedRows.length < 2) return;
            await db.updates.add({ plan, update: merged });
            await db.updates.bulkDelete(mergedRows.map(({ i }) => i));
          }),
        ),
      );
      return compacted ?? succeed(undefined);
    },

    erase: async (update, erased) => {
      for (;;) {
        const forgetting = await forgetInVersions(db, plan, erased);
        if (!forgetting.ok) return forgetting;
        const done = await using(db, () =>
          db.transaction('rw', db.plans, db.updates, db.versions, db.bases, async () => {
            // another tab has kept one meanwhile: anew, with that one
            if (!(await forgetting.value.write())) return false;
            const rows = await rowsAfter(0).toArray();
            const { merged } = mergeUpdates([...rows.map((row) => row.update), update]);
            await db.updates.add({ plan, update: merged });
            await db.updates.bulkDelete(rows.map(({ i }) => i));
            await forgetInBases(db, plan, erased);
            await db.plans.where('id').equals(plan).modify(noteErasure);
            return true;
          }),
        );
        if (!done.ok) return done;
        if (done.value) return succeed(undefined);
      }
    },
  };
}

function noteErasure(row: { -readonly [Field in keyof PlanRow]: PlanRow[Field] }): void {
  row.changedAt = Date.now();
  row.erasures = (row.erasures ?? 0) + 1;
}
