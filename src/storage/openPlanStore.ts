import { applyChange, type Change } from '#geo/plan/change.ts';
import type { SharedState } from '#geo/plan/merging/sharedBase.ts';
import { settingsOf, type Plan } from '#geo/plan/plan.ts';
import { personRecords, type PersonRecord } from '#geo/plan/retention.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import type * as Y from 'yjs';
import { documentOf, encodeFresh, readUpdates, STORED } from './documentBytes.ts';
import { erasedNews } from './erasedNews.ts';
import { addToLineage, lineageOf } from './lineage.ts';
import type { LoadedPlan } from './loadPlan.ts';
import { baseWith, changeOfMerge, type MergeRequest } from './planMerging.ts';
import { writeChange } from './planDocument.ts';
import { planProblems } from './planProblems.ts';
import type { PlanStore } from './planStore.ts';
import type { StorageProblem } from './problem.ts';
import { versionsTaken } from './receivedPlan.ts';
import { rememberable } from './sharedBases.ts';
import { saveQueue, type Saved, type SaveState } from './saveQueue.ts';
import { soundView } from './soundView.ts';
import { undoSteps } from './undoSteps.ts';
import { viewPlan } from './viewPlan.ts';

/** The store, and what only the one who opened it may tell it. */
export interface OwnedPlanStore {
  readonly store: PlanStore;
  /** Shows that the database is lost. */
  readonly reportLost: (problem: StorageProblem) => void;
  /** Takes a store that was left with unsaved changes into use again; not if it closed since. */
  readonly takeUp: () => Promise<boolean>;
}

/** Puts a loaded plan to use. `onClose` runs once, when all is saved or given up. */
export function openPlanStore(loaded: LoadedPlan, onClose: () => Promise<void>): OwnedPlanStore {
  const { planId, rows, bases } = loaded;
  const listeners = new Set<() => void>();
  let isClosed = false;
  let isLeft = false;
  let isStepping = false;

  function notify(): void {
    if (!isStepping) Array.from(listeners).forEach((listener) => listener());
  }

  // listeners hear of a step when it is done: half way the history is not what it will be
  function step<Answer>(take: () => Answer): Answer {
    isStepping = true;
    try {
      return take();
    } finally {
      isStepping = false;
      notify();
    }
  }

  // ---- saving: one change is one transaction of the document, one update, one row

  // the name in the list, which two tabs that rename at once can leave behind
  let savedName = loaded.name;
  const queue = saveQueue(async (updates) => {
    const { name } = settingsOf(now.view.getPlan());
    const saved = await rows.append(updates, name === savedName ? null : name);
    if (saved.ok) savedName = name;
    return saved;
  }, onSaveState);

  function onSaveState(): void {
    notify();
    if (isLeft && queue.getState().pending === 0) void close();
  }

  let lastSave: Promise<Saved> = Promise.resolve(succeed(undefined));

  // ---- the document in use; after something was erased it is another

  let { seen, unreadable } = loaded;
  let now = use(loaded.doc);

  function use(doc: Y.Doc) {
    const view = soundView(viewPlan(doc, loaded.name));
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== STORED) lastSave = queue.add(update);
    });
    return {
      doc,
      view,
      steps: undoSteps(doc, view),
      getProblems: planProblems(doc, view, () => unreadable),
    };
  }

  // ---- merging: what others may have too is remembered beside the document, before it is named there

  async function markShared(state: SharedState, ancestors = lineageOf(now.doc)): Promise<Saved> {
    const remembered = await bases.remember(
      rememberable({ ...state, ancestors }, now.view.getPlan()),
    );
    if (!remembered.ok) return remembered;
    if (isClosed) return fail({ code: 'storage/closed' });
    // no step: to take it back would not bring the file back
    now.doc.transact(() => addToLineage(now.doc, [state.version]));
    return lastSave;
  }

  async function applyMerge(request: MergeRequest): Promise<Saved> {
    const { received } = request;
    for (;;) {
      const plan = now.view.getPlan();
      const change = changeOfMerge(plan, request);
      const after = applyChange(plan, change);
      const merged = await request.stateOf(after);
      const remembered = await bases.remember(
        rememberable({ ...received.shared, ancestors: received.ancestors }, after),
      );
      if (!remembered.ok) return remembered;
      if (isClosed) return fail({ code: 'storage/closed' });
      // what was changed meanwhile stays
      if (plan !== now.view.getPlan()) continue;
      step(() => now.steps.apply(change, [...versionsTaken(received), merged.version]));
      // without it the next merge only compares with an older state
      void bases.remember({ ...merged, ancestors: lineageOf(now.doc) });
      return lastSave;
    }
  }

  // ---- reading what other tabs save; own rows come along, and change nothing

  let reading: Promise<Result<void, StorageProblem>> = Promise.resolve(succeed(undefined));

  // one after the other: two at a time would read the same rows
  const refresh = () => (reading = reading.then(readNew));

  async function readNew(): Promise<Result<void, StorageProblem>> {
    if (isClosed) return fail({ code: 'storage/closed' });
    const read = await rows.readAfter(seen);
    if (!read.ok) return read;
    const last = read.value.at(-1);
    if (!last) return succeed(undefined);
    const updates = read.value.map(({ update }) => update);
    unreadable += readUpdates(now.doc, updates).length;
    seen = last.i;
    notify();
    return succeed(undefined);
  }

  const stopWatching = rows.watch(
    () => seen,
    () => void refresh(),
  );

  // ---- erasing: a fresh document, without what was deleted and without a history

  async function erase(change: Change): Promise<Result<void, StorageProblem>> {
    if (isClosed) return fail({ code: 'storage/closed' });
    const { problem } = await settled();
    // what waits may hold what is to go, and would be written after it
    if (problem) return fail(problem);
    const scratch = documentOf([encodeFresh(now.doc)]).doc;
    scratch.transact(() => writeChange(scratch, now.view.getPlan(), change));
    const erased = await forget(encodeFresh(scratch), recordsIn(change, now.view.getPlan()));
    scratch.destroy();
    if (erased.ok) news.tell();
    return erased;
  }

  /** Another tab has erased: what this one keeps for undo goes too. */
  async function follow(): Promise<void> {
    await settled();
    if ((await refresh()).ok) await forget(encodeFresh(now.doc), []);
  }

  async function forget(
    update: Uint8Array,
    records: readonly PersonRecord[],
  ): Promise<Result<void, StorageProblem>> {
    const erased = await rows.erase(update, records);
    if (!erased.ok || isClosed) return erased;
    const before = now.doc;
    // with what was changed while it was written
    now = use(documentOf([update, encodeFresh(before)]).doc);
    unreadable = 0;
    before.destroy();
    notify();
    return erased;
  }

  /** When nothing is on its way to the disk. */
  function settled(): Promise<SaveState> {
    return new Promise((resolve) => {
      const look = () => {
        const state = queue.getState();
        if (state.state === 'saving') return;
        listeners.delete(look);
        resolve(state);
      };
      listeners.add(look);
      look();
    });
  }

  const news = erasedNews(planId, () => void follow());

  let closing: Promise<unknown> = Promise.resolve();

  function close({ force = false } = {}): Promise<Saved> {
    const saved = closeNow(force);
    closing = saved;
    return saved;
  }

  async function closeNow(force: boolean): Promise<Saved> {
    if (isClosed) return succeed(undefined);
    const saved = await queue.close(force);
    // closed twice at once, it closes once
    if (isClosed || (!saved.ok && !force)) return saved;
    isClosed = true;
    stopWatching();
    news.close();
    await reading;
    await onClose();
    now.doc.destroy();
    return saved;
  }

  function leave(): Promise<Saved> {
    isLeft = true;
    return close();
  }

  async function takeUp(): Promise<boolean> {
    if (!isLeft) return false;
    await closing;
    isLeft = false;
    return !isClosed;
  }

  const store: PlanStore = {
    planId,
    isReadOnly: false,
    getPlan: () => now.view.getPlan(),
    getProblems: () => now.getProblems(),
    getHistory: () => now.steps.getHistory(),
    getSaveState: queue.getState,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply: (change) => {
      if (isClosed) return Promise.resolve(fail({ code: 'storage/closed' }));
      step(() => now.steps.apply(change));
      // a change that changes nothing is saved with what was shown before it
      return lastSave;
    },
    getLineage: () => lineageOf(now.doc),
    markShared,
    baseWith: (received) => baseWith(bases, lineageOf(now.doc), received),
    applyMerge,
    undo: () => (isClosed ? null : step(() => now.steps.undo())),
    redo: () => (isClosed ? null : step(() => now.steps.redo())),
    retry: queue.retry,
    refresh,
    encodeHistory: () => encodeFresh(now.doc),
    compact: rows.compact,
    erase,
    close,
    leave,
  };
  return { store, reportLost: queue.report, takeUp };
}

/** The persons and sign-ups that a change deletes. */
const recordsIn = ({ deletes }: Change, plan: Plan) =>
  personRecords(plan).filter(({ kind, record }) =>
    deletes.some((each) => each.kind === kind && each.id === record.id),
  );
