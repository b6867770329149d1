/** Time and chance, as the services see them; tests have their own. */
export interface Clock {
  /** milliseconds since 1970 */
  readonly now: () => number;
  /** from 0 up to 1 */
  readonly random: () => number;
  /** Resolves after a while, or as soon as the signal is aborted. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  /** A signal that is aborted after a while. */
  readonly deadline: (ms: number) => AbortSignal;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  pause: (ms, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
      if (signal.aborted) end();
    }),
  deadline: (ms) => AbortSignal.timeout(ms),
};
