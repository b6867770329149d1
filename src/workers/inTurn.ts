interface Waiting {
  readonly start: () => void;
  readonly signal: AbortSignal;
}

/**
 * Gives what runs jobs in the order in which they come, `atOnce` of them at a time. A job that is
 * called off while it waits is never begun.
 */
export function inTurn(
  atOnce: number,
): <Value>(job: () => Promise<Value>, signal: AbortSignal) => Promise<Value> {
  const waiting: Waiting[] = [];
  let running = 0;

  function startNext(): void {
    while (running < atOnce && waiting.length > 0) {
      const { start, signal } = waiting.shift()!;
      if (signal.aborted) continue;
      running++;
      start();
    }
  }

  function end(): void {
    running--;
    startNext();
  }

  return (job, signal) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      waiting.push({ signal, start: () => void job().then(resolve, reject).finally(end) });
      startNext();
    });
}
