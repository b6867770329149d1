/** Makes ready one run of a piece of work, and gives the run. Only the run is timed. */
export type Trial = () => () => unknown;

export interface Turns {
  readonly turns: number;
  /** how long a piece of work is repeated in a turn */
  readonly turnMs: number;
  /** a piece of work that has taken as long as this in all waits out the other turns */
  readonly mostMs: number;
}

/** How long one run took, in milliseconds. */
export interface Run {
  readonly ms: number;
  /** of the processor, on all threads: less than `ms` when others had it for a while */
  readonly processorMs: number;
}

/** What tells the two times of a run. */
export interface Clock {
  readonly now: () => number;
  readonly processor: () => number;
}

const CLOCK: Clock = {
  now: () => performance.now(),
  processor: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
};

/** Quick work is repeated for a third of a second in each turn; slow work runs two times at least. */
const TURNS: Turns = { turns: 7, turnMs: 300, mostMs: 12_000 };

/**
 * How long each piece of work takes, run by run. They take turns, so that a machine
 * that is busy for a while slows all of them; of a piece that runs more than once in a turn, the
 * first run is not counted: it finds the caches full of the others' data.
 */
export function runsInTurns(
  trials: readonly Trial[],
  { turns, turnMs, mostMs }: Turns = TURNS,
  clock: Clock = CLOCK,
): Run[][] {
  const runs = trials.map((): Run[] => []);
  for (let turn = 0; turn < turns; turn++) {
    trials.forEach((trial, i) => {
      if (runs[i]!.length > 1 && totalMs(runs[i]!) > mostMs) return;
      const ofTurn = runsOf(trial, turnMs, clock);
      runs[i]!.push(...(ofTurn.length > 1 ? ofTurn.slice(1) : ofTurn));
    });
  }
  return runs;
}

/** Runs behind each other, until so much time has passed. */
function runsOf(trial: Trial, turnMs: number, clock: Clock): Run[] {
  collectGarbage();
  const runs: Run[] = [];
  do runs.push(timed(trial, clock));
  while (totalMs(runs) < turnMs);
  return runs;
}

function timed(trial: Trial, { now, processor }: Clock): Run {
  const run = trial();
  const processorStart = processor();
  const start = now();
  run();
  return { ms: now() - start, processorMs: processor() - processorStart };
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

export const medianMs = (runs: readonly Run[]): number => median(runs.map(({ ms }) => ms));

export const medianProcessorMs = (runs: readonly Run[]): number =>
  median(runs.map(({ processorMs }) => processorMs));

const totalMs = (runs: readonly Run[]) => runs.reduce((sum, { ms }) => sum + ms, 0);
