import { succeed, type Result } from '#geo/result.ts';
import { z } from 'zod';
import type { Put } from '../change.ts';
import { scenarioSchema } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { entity, type EditProblem } from './problem.ts';
import { addScenario } from './scenarios.ts';

/** A scenario that there is, by its id, or one to be made: {id, name, note?}. */
export const toFillSchema = z.union([
  scenarioSchema.shape.id,
  scenarioSchema.pick({ id: true, name: true, note: true }).partial({ note: true }),
]);

/** The scenario that something is to be planned in, and the puts that make it when it is new. */
export function scenarioToFill(
  plan: Plan,
  scenario: z.output<typeof toFillSchema>,
): Result<{ readonly id: string; readonly name: string; readonly puts: Put[] }, EditProblem> {
  if (typeof scenario === 'string') {
    const found = entity(plan, 'scenarios', scenario);
    return found.ok ? succeed({ ...found.value, puts: [] }) : found;
  }
  const added = addScenario(plan, scenario);
  return added.ok ? succeed({ ...scenario, puts: [...added.value.puts] }) : added;
}
