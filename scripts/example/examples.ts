import { writePlanFile } from '#geo/formats/planFile/writePlanFile.ts';
import { brediusPlan } from './bredius/plan.ts';
import { dierenPlan } from './dieren/plan.ts';

const plans = {
  'dieren-west.buurtdekking.json': dierenPlan,
  'brediuskwartier.buurtdekking.json': brediusPlan,
} as const;

export interface Example {
  readonly file: string;
  readonly text: string;
}

/** The example files, as they should be: the same on every run. */
export function examples(): readonly Example[] {
  return Object.entries(plans).map(([file, plan]) => {
    const written = writePlanFile(plan(), file);
    if (!written.ok) throw new Error(JSON.stringify(written.problem));
    return { file, text: written.value };
  });
}
