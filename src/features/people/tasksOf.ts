import type { Group, SubArea } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { personsOf } from '#geo/plan/subAreaPersons.ts';

/** What a person does in the plan: the groups they run and the sub-areas they look after. */
export function tasksOf(plan: Plan, person: string): { groups: Group[]; subAreas: SubArea[] } {
  return {
    groups: Object.values(plan.groups).filter(({ administrators }) =>
      administrators.includes(person),
    ),
    subAreas: Object.values(plan.subAreas).filter((subArea) => personsOf(subArea).includes(person)),
  };
}
