import { collectStretches, type Stretches } from './stretches.ts';

/** Some rows of stretches as a set of their own; those that touch are one. */
export function stretchesOfRows({ line, from, to }: Stretches, rows: readonly number[]): Stretches {
  const chosen = collectStretches();
  for (const row of rows) chosen.add(line[row]!, from[row]!, to[row]!);
  return chosen.done();
}
