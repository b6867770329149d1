/** A line of the benchmark, as `--json` prints it. Times are in milliseconds. */
export interface Row {
  readonly work: string;
  /** median of the engine, with what the peers measure: one line a segment */
  readonly ms: number;
  /** what one run in a hundred exceeds */
  readonly p99?: number;
  /** median of the engine with both sides of every street */
  readonly sidedMs?: number;
  readonly peer?: string;
  /** median of the peer */
  readonly peerMs?: number;
  /** how many times as long as the engine the peer takes */
  readonly ratio?: number;
  readonly bytesPerSegment?: number;
  /** the most memory that the process took */
  readonly megabytes?: number;
  /** in words */
  readonly goal: string;
  readonly met: boolean;
  /** what else was found */
  readonly note?: string;
}

/** A goal, and whether it is met. */
export interface Goal {
  readonly words: string;
  readonly isMet: boolean;
}

export const atMost = (what: string, figure: number, most: number, unit: string): Goal => ({
  words: `${what}<= ${most} ${unit}`,
  isMet: figure <= most,
});

export const timesAsFast = (ratio: number, least: number, peer: string): Goal => ({
  words: `>= ${least.toLocaleString('en')}x ${peer}`,
  isMet: ratio >= least,
});

/** What a row says of its goals: all must be met. */
export function judged(goals: readonly Goal[]): Pick<Row, 'goal' | 'met'> {
  return {
    goal: goals.map(({ words }) => words).join(', '),
    met: goals.every(({ isMet }) => isMet),
  };
}
