import type { Plan } from '#geo/plan/plan.ts';
import { succeed, type Result } from '#geo/result.ts';
import type { Database } from './database.ts';
import { loadPlan } from './loadPlan.ts';
import type { StorageProblem } from './problem.ts';
import { soundView } from './soundView.ts';
import { viewPlan } from './viewPlan.ts';

/** A plan as it is stored, without opening it. */
export async function readStoredPlan(
  db: Database,
  planId: string,
): Promise<Result<Plan, StorageProblem>> {
  const loaded = await loadPlan(db, planId);
  if (!loaded.ok) return loaded;
  const { doc, name } = loaded.value;
  const plan = soundView(viewPlan(doc, name)).getPlan();
  doc.destroy();
  return succeed(plan);
}
