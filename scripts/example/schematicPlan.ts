import type { PlanFileDataSet } from '#geo/formats/planFile/planFile.ts';
import type { PlanFileParts } from '#geo/formats/planFile/writePlanFile.ts';
import { applyChange } from '#geo/plan/change.ts';
import { adoptDataSet } from '#geo/plan/edits/dataSets.ts';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import { updateSettings } from '#geo/plan/edits/settings.ts';
import type { SignUp } from '#geo/plan/entities.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';

export type Edit = (plan: Plan) => EditResult;

interface Content {
  readonly name: string;
  readonly dataSets: readonly PlanFileDataSet[];
  readonly edits: readonly Edit[];
  readonly signUps: readonly SignUp[];
}

const NOTE =
  'Een schematische wijk, getekend voor dit voorbeeld. Straten, huisnummers en personen zijn verzonnen.';

/** A plan made by edits, as the app makes them, that says of itself that it is schematic. */
export function schematicPlan({ name, dataSets, edits, signUps }: Content): PlanFileParts {
  const all: readonly Edit[] = [
    (plan) => updateSettings(plan, { fields: { schematic: true, note: NOTE } }),
    ...dataSets.map(
      ({ meta }): Edit =>
        (plan) =>
          adoptDataSet(plan, meta),
    ),
    ...edits,
  ];
  const plan = all.reduce(edited, emptyPlan(name));
  // sign-ups come in from outside: no edit of the plan makes them
  const byId = Object.fromEntries(signUps.map((signUp) => [signUp.id, signUp]));
  return { plan: { ...plan, signUps: byId }, history: null, dataSets };
}

function edited(plan: Plan, edit: Edit): Plan {
  const change = edit(plan);
  if (!change.ok) throw new Error(JSON.stringify(change.problem));
  return applyChange(plan, change.value);
}
