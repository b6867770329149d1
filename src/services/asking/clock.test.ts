import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { systemClock } from './clock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a pause', () => {
  test('lasts as long as asked', async () => {
    const ended = vi.fn<() => void>();
    void systemClock.pause(1000, new AbortController().signal).then(ended);
    await vi.advanceTimersByTimeAsync(999);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toHaveBeenCalledOnce();
  });

  test('ends at once when nobody waits any more, and leaves no timer', async () => {
    const stop = new AbortController();
    const pause = systemClock.pause(1000, stop.signal);
    stop.abort();
    await pause;
    await systemClock.pause(1000, stop.signal);
    expect(vi.getTimerCount()).toBe(0);
  });
});
