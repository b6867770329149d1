import { succeed } from '#geo/result.ts';
import type { Delete, Put } from '../change.ts';
import { dataSetSchema } from '../entities.ts';
import { settingsOf, type Plan } from '../plan.ts';
import { entity, parse, type EditResult } from './problem.ts';

/** Uses a data set, instead of the one of its kind that the plan used before. */
export function adoptDataSet(plan: Plan, input: unknown): EditResult {
  const parsed = parse(dataSetSchema, input);
  if (!parsed.ok) return parsed;
  const dataSet = parsed.value;
  const replaced = Object.values(plan.dataSets).filter(
    ({ kind, id }) => kind === dataSet.kind && id !== dataSet.id,
  );
  return succeed({
    label: { code: 'dataSet/use', name: dataSet.name },
    puts: [{ kind: 'dataSets', entity: dataSet }, ...forgetChosenDistricts(plan, dataSet.kind)],
    deletes: replaced.map(({ id }) => ({ kind: 'dataSets', id }) as const),
  });
}

/** Uses data sets of different kinds, as one step called `name`. */
export function adoptDataSets(
  plan: Plan,
  { name, dataSets }: { readonly name: string; readonly dataSets: readonly unknown[] },
): EditResult {
  const puts: Put[] = [];
  const deletes: Delete[] = [];
  for (const dataSet of dataSets) {
    const adopted = adoptDataSet(plan, dataSet);
    if (!adopted.ok) return adopted;
    puts.push(...adopted.value.puts);
    deletes.push(...adopted.value.deletes);
  }
  return succeed({ label: { code: 'dataSet/use', name }, puts, deletes });
}

/** Goes on without a data set. */
export function removeDataSet(plan: Plan, input: { id: string }): EditResult {
  const found = entity(plan, 'dataSets', input.id);
  if (!found.ok) return found;
  return succeed({
    label: { code: 'dataSet/remove', name: found.value.name },
    puts: forgetChosenDistricts(plan, found.value.kind),
    deletes: [{ kind: 'dataSets', id: input.id }],
  });
}

// the districts that count are named by the ids of the old data
function forgetChosenDistricts(plan: Plan, kind: string): Put[] {
  const settings = settingsOf(plan);
  return kind === 'districts' && settings.districts
    ? [{ kind: 'settings', entity: { ...settings, districts: null } }]
    : [];
}
