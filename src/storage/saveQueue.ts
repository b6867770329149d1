import { fail, succeed, type Result } from '#geo/result.ts';
import type { StorageProblem } from './problem.ts';

/** Whether what is on the screen is on the disk. */
export interface SaveState {
  readonly state: 'saved' | 'saving' | 'failed';
  /** why the last attempt failed; null unless `state` is "failed" */
  readonly problem: StorageProblem | null;
  /** changes that are not on the disk yet */
  readonly pending: number;
  /** when the last one got there, in milliseconds since 1970; null if none did since opening */
  readonly savedAt: number | null;
}

export type Saved = Result<void, StorageProblem>;

/** Updates on their way to the disk, in order. A failed one is kept, and none overtakes it. */
export interface SaveQueue {
  /** Answers when the update is on the disk; with a problem only if the queue closes before. */
  readonly add: (update: Uint8Array) => Promise<Saved>;
  /** The same object until it changes. */
  readonly getState: () => SaveState;
  readonly retry: () => void;
  /** Shows that the database is lost, also when nothing waits. */
  readonly report: (problem: StorageProblem) => void;
  /** Saves what waits and stops. If that fails it goes on, unless `force` gives up what waits. */
  readonly close: (force: boolean) => Promise<Saved>;
}

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 60_000;
// so that the first of a long row of changes is not saved only with the last
const MAX_BATCH = 100;

interface Waiting {
  readonly update: Uint8Array;
  readonly settle: (saved: Saved) => void;
}

/**
 * `write` saves some updates together, all of them or none; without any it only looks whether it
 * could. It answers, and does not throw.
 */
export function saveQueue(
  write: (updates: readonly Uint8Array[]) => Promise<Saved>,
  onChange: () => void,
): SaveQueue {
  const waiting: Waiting[] = [];
  let state: SaveState = { state: 'saved', problem: null, pending: 0, savedAt: null };
  let running: Promise<void> | null = null;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let retryMs = FIRST_RETRY_MS;
  let isClosed = false;

  function show(changed: Partial<SaveState>): void {
    state = { ...state, ...changed, pending: waiting.length };
    onChange();
  }

  function start(): Promise<void> {
    clearTimeout(retryTimer);
    running ??= writeWaiting();
    return running;
  }

  async function writeWaiting(): Promise<void> {
    do {
      const batch = waiting.slice(0, MAX_BATCH);
      const saved = await write(batch.map(({ update }) => update));
      if (saved.ok) leave(batch);
      else keepForLater(saved.problem);
    } while (waiting.length > 0 && state.state !== 'failed');
    // at once, not when the promise is done: who waited for a change may add the next before that
    running = null;
  }

  function leave(batch: readonly Waiting[]): void {
    waiting.splice(0, batch.length);
    retryMs = FIRST_RETRY_MS;
    show({
      state: waiting.length > 0 ? 'saving' : 'saved',
      problem: null,
      ...(batch.length > 0 ? { savedAt: Date.now() } : {}),
    });
    for (const { settle } of batch) settle(succeed(undefined));
  }

  function keepForLater(problem: StorageProblem): void {
    if (isClosed) return;
    clearTimeout(retryTimer);
    retryTimer = setTimeout(() => void start(), retryMs);
    retryMs = Math.min(2 * retryMs, LAST_RETRY_MS);
    show({ state: 'failed', problem });
  }

  function add(update: Uint8Array): Promise<Saved> {
    if (isClosed) return Promise.resolve(fail(CLOSED));
    return new Promise((settle) => {
      waiting.push({ update, settle });
      // after a failure the next attempt is the timer's or the user's
      const isFailed = state.state === 'failed';
      show(isFailed ? {} : { state: 'saving' });
      if (!isFailed) void start();
    });
  }

  async function close(force: boolean): Promise<Saved> {
    await running;
    if (waiting.length > 0) await start();
    const result = waiting.length > 0 ? fail(state.problem ?? CLOSED) : succeed(undefined);
    if (!result.ok && !force) return result;
    clearTimeout(retryTimer);
    isClosed = true;
    for (const { settle } of waiting) settle(result);
    return result;
  }

  return {
    add,
    getState: () => state,
    retry: () => {
      if (state.state === 'failed') void start();
    },
    report: keepForLater,
    close,
  };
}

const CLOSED: StorageProblem = { code: 'storage/closed' };
