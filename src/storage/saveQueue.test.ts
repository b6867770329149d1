import { fail, succeed } from '#geo/result.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveQueue, type Saved, type SaveState } from './saveQueue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const SAVED: Saved = succeed(undefined);
const FULL: Saved = fail({ code: 'storage/quota' });
const update = (n: number) => Uint8Array.of(n);

/** A queue whose writes are recorded, and answer as told: saved, unless `answers` has another. */
function queueWith(...answers: Saved[]) {
  const written: number[][] = [];
  const states: SaveState[] = [];
  const queue = saveQueue(
    (updates) => {
      const answer = answers.shift() ?? SAVED;
      if (answer.ok) written.push(updates.map(([n]) => n!));
      return Promise.resolve(answer);
    },
    () => states.push(queue.getState()),
  );
  return { queue, written, states };
}

test('an update is saved at once, and only then shown as saved', async () => {
  const { queue, written, states } = queueWith();
  expect(await queue.add(update(1))).toEqual(SAVED);
  expect(written).toEqual([[1]]);
  expect(states.map(({ state, pending }) => [state, pending])).toEqual([
    ['saving', 1],
    ['saved', 0],
  ]);
  expect(queue.getState().savedAt).toBe(Date.now());
});

test('what comes during a write is saved together, in order', async () => {
  const { queue, written } = queueWith();
  await Promise.all([1, 2, 3].map((n) => queue.add(update(n))));
  expect(written).toEqual([[1], [2, 3]]);
});

test('an update added as soon as the last is saved is saved too', async () => {
  const { queue, written } = queueWith();
  await queue.add(update(1)).then(() => queue.add(update(2)));
  expect(written).toEqual([[1], [2]]);
});

test('a write that fails is kept and tried again in order; nothing overtakes it', async () => {
  const { queue, written } = queueWith(FULL, FULL);
  const first = queue.add(update(1));
  await vi.advanceTimersByTimeAsync(0);
  const second = queue.add(update(2));
  expect(queue.getState()).toMatchObject({
    state: 'failed',
    problem: { code: 'storage/quota' },
    pending: 2,
  });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(queue.getState().state).toBe('failed');
  await vi.advanceTimersByTimeAsync(1_999);
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(written).toEqual([[1, 2]]);
  expect(await Promise.all([first, second])).toEqual([SAVED, SAVED]);
  expect(queue.getState()).toMatchObject({ state: 'saved', problem: null, pending: 0 });
});

test('the user can have it tried again without waiting', async () => {
  const { queue, written } = queueWith(FULL);
  const saved = queue.add(update(1));
  await vi.advanceTimersByTimeAsync(0);
  queue.retry();
  expect(await saved).toEqual(SAVED);
  expect(written).toEqual([[1]]);
});

test('retrying what is saved writes nothing', async () => {
  const { queue, written } = queueWith();
  queue.retry();
  await queue.add(update(1));
  queue.retry();
  await vi.advanceTimersByTimeAsync(0);
  expect(written).toEqual([[1]]);
});

test('a lost database shows, also when nothing waits, until a look shows that it is there', async () => {
  const { queue } = queueWith(fail({ code: 'storage/newer' }));
  queue.report({ code: 'storage/closed' });
  expect(queue.getState()).toMatchObject({ state: 'failed', problem: { code: 'storage/closed' } });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(queue.getState().problem).toEqual({ code: 'storage/newer' });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(queue.getState()).toMatchObject({ state: 'saved', problem: null });
});

test('the pauses between attempts grow to a minute', async () => {
  const attempts: number[] = [];
  const start = Date.now();
  const queue = saveQueue(
    () => {
      attempts.push((Date.now() - start) / 1_000);
      return Promise.resolve(FULL);
    },
    () => {},
  );
  void queue.add(update(1));
  await vi.advanceTimersByTimeAsync(200_000);
  expect(attempts).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183]);
});

test('after a success the pauses begin anew', async () => {
  const { queue, written } = queueWith(FULL, FULL, SAVED, FULL);
  void queue.add(update(1));
  await vi.advanceTimersByTimeAsync(3_000);
  expect(written).toEqual([[1]]);
  void queue.add(update(2));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(written).toEqual([[1], [2]]);
});

test('closing saves what waits', async () => {
  const { queue, written } = queueWith();
  void queue.add(update(1));
  void queue.add(update(2));
  expect(await queue.close(false)).toEqual(SAVED);
  expect(written.flat()).toEqual([1, 2]);
  expect(await queue.add(update(3))).toEqual(fail({ code: 'storage/closed' }));
});

test('a queue that cannot save does not close, unless what waits is given up', async () => {
  const { queue, written } = queueWith(FULL, FULL, FULL, FULL);
  const waiting = queue.add(update(1));
  expect(await queue.close(false)).toEqual(FULL);
  expect(queue.getState().pending).toBe(1);
  expect(await queue.close(true)).toEqual(FULL);
  expect(await waiting).toEqual(FULL);
  await vi.advanceTimersByTimeAsync(200_000);
  expect(written).toEqual([]);
});

test('the state is the same object until it changes', async () => {
  const { queue } = queueWith();
  expect(queue.getState()).toBe(queue.getState());
  const before = queue.getState();
  await queue.add(update(1));
  expect(queue.getState()).not.toBe(before);
});
