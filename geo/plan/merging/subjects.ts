import { dataSetKindSchema } from '../entities.ts';
import type { AnyEntity, EntityKind, Plan } from '../plan.ts';
import { dataSetOf } from '../queries.ts';

/**
 * What is compared of a kind, by id. Of data sets a plan uses one of each kind, so these are compared
 * by their kind: other streets take the place of the streets.
 */
export function subjectsOf(plan: Plan, kind: EntityKind): Readonly<Record<string, AnyEntity>> {
  if (kind !== 'dataSets') return plan[kind];
  return Object.fromEntries(
    dataSetKindSchema.options.flatMap((each) => {
      const dataSet = dataSetOf(plan, each);
      return dataSet ? [[each, dataSet]] : [];
    }),
  );
}
