import type { Asking } from '#src/services/asking/Asking.ts';
import type { Clock } from '#src/services/asking/clock.ts';

export interface FakeClock extends Clock {
  /** every pause that was asked for, in ms; none of them took time */
  readonly pauses: readonly number[];
  /** lets the time of the attempt that is under way run out */
  readonly expire: () => void;
}

/** A clock on which it is always 2026-10-21, and chance always falls in the middle. */
export function fakeClock(): FakeClock {
  const pauses: number[] = [];
  let attempt = new AbortController();
  return {
    pauses,
    expire: () => attempt.abort(),
    now: () => Date.parse('2026-10-21T07:28:00Z'),
    random: () => 0.5,
    pause: (ms) => {
      pauses.push(ms);
      return Promise.resolve();
    },
    deadline: () => {
      attempt = new AbortController();
      return attempt.signal;
    },
  };
}

/** Asking in a time of its own, which nobody stops. */
export const asking = (more: Partial<Asking> = {}): Asking => ({
  signal: new AbortController().signal,
  clock: fakeClock(),
  ...more,
});
