import type { Group, SubArea } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';

/** What a person does in the plan: the groups they run and the sub-areas they are contact of. */
export function tasksOf(plan: Plan, person: string): { groups: Group[]; subAreas: SubArea[] } {
  return {
    groups: Object.values(plan.groups).filter(({ administrators }) =>
      administrators.includes(person),
    ),
    subAreas: Object.values(plan.subAreas).filter(({ contactPersons }) =>
      contactPersons.includes(person),
    ),
  };
}
