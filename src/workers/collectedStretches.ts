import { collectStretches, type Stretches } from '#geo/engine/stretches.ts';
import type { LineStretch } from '#geo/planner/town/question.ts';

/** Stretches one by one, as one set. */
export function collectedStretches(stretches: readonly LineStretch[]): Stretches {
  const collector = collectStretches(stretches.length);
  for (const { line, from, to } of stretches) collector.add(line, from, to);
  return collector.done();
}
