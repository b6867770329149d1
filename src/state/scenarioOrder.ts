import type { Plan } from '#geo/plan/plan.ts';

/** The scenarios of a plan as lists show them: by name. */
export const scenariosInOrder = ({ scenarios }: Pick<Plan, 'scenarios'>) =>
  Object.values(scenarios).toSorted((a, b) =>
    a.name.localeCompare(b.name, 'nl', { numeric: true }),
  );
