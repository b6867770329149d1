/** Makes ready one run of a piece of work, and gives the run. Only the run is timed. */
export type Trial = () => () => unknown;

export interface Turns {
  readonly turns: number;
  /** how long a piece of work is repeated in a turn */
  readonly turnMs: number;
  /** a piece of work that has taken as long as this in all waits out the other turns */
  readonly mostMs: number;
}

/** Quick work is repeated for a third of a second in each turn; slow work runs two times at least. */
const TURNS: Turns = { turns: 7, turnMs: 300, mostMs: 12_000 };

/**
 * How long each piece of work takes, in milliseconds, run by run. They take turns, so that a machine
 * that is busy for a while slows all of them; of a piece that runs more than once in a turn, the
 * first run is not counted: it finds the caches full of the others' data.
 */
export function timesInTurns(
  trials: readonly Trial[],
  { turns, turnMs, mostMs }: Turns = TURNS,
  now: () => number = () => performance.now(),
): number[][] {
  const times = trials.map((): number[] => []);
  for (let turn = 0; turn < turns; turn++) {
    trials.forEach((trial, i) => {
      if (times[i]!.length > 1 && sumOf(times[i]!) > mostMs) return;
      const runs = timesOf(trial, turnMs, now);
      times[i]!.push(...(runs.length > 1 ? runs.slice(1) : runs));
    });
  }
  return times;
}

/** The times of runs behind each other, until so much time has passed. */
function timesOf(trial: Trial, turnMs: number, now: () => number): number[] {
  collectGarbage();
  const times: number[] = [];
  do times.push(timeOf(trial, now));
  while (sumOf(times) < turnMs);
  return times;
}

function timeOf(trial: Trial, now: () => number): number {
  const run = trial();
  const start = now();
  run();
  return now() - start;
}

/** That of others would else be collected at the cost of who comes next. */
function collectGarbage(): void {
  // there with `node --expose-gc`
  if (typeof globalThis.gc === 'function') globalThis.gc();
}

/** The time that a part of all runs does not exceed: 0.5 gives the median. */
export function quantile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
}

export const median = (times: readonly number[]): number => quantile(times, 0.5);

const sumOf = (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0);
