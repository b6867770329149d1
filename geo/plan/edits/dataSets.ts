import { succeed } from '#geo/result.ts';
import type { Delete, Put } from '../change.ts';
import { dataSetSchema } from '../entities.ts';
import { settingsOf, type Plan } from '../plan.ts';
import { entity, parse, type EditResult } from './problem.ts';

/**
 * Uses a data set, instead of the one of its kind that the plan used before. `districts`: the ids of
 * the districts that count with it; null: all.
 */
export function adoptDataSet(
  plan: Plan,
  input: unknown,
  districts: readonly string[] | null = null,
): EditResult {
  const parsed = parse(dataSetSchema, input);
  if (!parsed.ok) return parsed;
  const dataSet = parsed.value;
  const replaced = Object.values(plan.dataSets).filter(
    ({ kind, id }) => kind === dataSet.kind && id !== dataSet.id,
  );
  return succeed({
    label: { code: 'dataSet/use', name: dataSet.name },
    puts: [
      { kind: 'dataSets', entity: dataSet },
      ...chooseDistricts(plan, dataSet.kind, districts),
    ],
    deletes: replaced.map(({ id }) => ({ kind: 'dataSets', id }) as const),
  });
}

/** Uses data sets of different kinds, as one step called `name`, and chooses districts. */
export function adoptDataSets(
  plan: Plan,
  {
    name,
    dataSets,
    districts = null,
  }: {
    readonly name: string;
    readonly dataSets: readonly unknown[];
    readonly districts?: readonly string[] | null;
  },
): EditResult {
  const puts: Put[] = [];
  const deletes: Delete[] = [];
  for (const dataSet of dataSets) {
    const adopted = adoptDataSet(plan, dataSet, districts);
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
    puts: chooseDistricts(plan, found.value.kind, null),
    deletes: [{ kind: 'dataSets', id: input.id }],
  });
}

// the districts that counted are named by the ids of the old data
function chooseDistricts(plan: Plan, kind: string, districts: readonly string[] | null): Put[] {
  const settings = settingsOf(plan);
  return kind === 'districts' && settings.districts
    ? [{ kind: 'settings', entity: { ...settings, districts: districts && [...districts] } }]
    : [];
}
