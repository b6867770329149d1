import type { ImportProblem } from './importProblem.ts';
import type { RepairCode, Repaired, SkipCode, Skipped } from './importSummary.ts';

/** Counts what becomes of the features of a file while it is read. */
export interface Tally {
  skip(code: SkipCode, label: string): void;
  repair(code: RepairCode, count?: number): void;
  /** the commonest first */
  skipped(): readonly Skipped[];
  repairs(): readonly Repaired[];
}

/** Why nothing is left of a file of which every feature was skipped. `file` is its name. */
export function nothingShaped(file: string, tally: Tally): ImportProblem {
  const reasons = tally.skipped().map(({ code }) => code);
  return reasons.every((code) => code === 'not-numbers')
    ? { code: 'import/not-numbers', file }
    : { code: 'import/nothing-usable', file, reasons };
}

/** Begins to count, from where another stands. */
export function createTally(before?: Tally): Tally {
  const skips = new Map(before?.skipped().map((skipped) => [skipped.code, skipped]));
  const repairs = new Map(before?.repairs().map(({ code, count }) => [code, count]));
  return {
    skip: (code, label) => {
      const { count, example } = skips.get(code) ?? { count: 0, example: label };
      skips.set(code, { code, count: count + 1, example });
    },
    repair: (code, count = 1) => {
      if (count > 0) repairs.set(code, (repairs.get(code) ?? 0) + count);
    },
    skipped: () => [...skips.values()].sort((a, b) => b.count - a.count),
    repairs: () =>
      [...repairs].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count),
  };
}
