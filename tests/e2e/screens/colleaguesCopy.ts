import { readFileSync } from 'node:fs';
import { readPlanFile } from '#geo/formats/planFile/readPlanFile.ts';
import { writePlanFile } from '#geo/formats/planFile/writePlanFile.ts';

const EXAMPLE_FILE = 'public/examples/dieren-west.buurtdekking.json';

/** The example as a colleague has it who called a group otherwise and let another go. */
export function colleaguesCopy(): { name: string; text: string } {
  const read = readPlanFile(readFileSync(EXAMPLE_FILE), EXAMPLE_FILE);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { plan, dataSets } = read.value;
  const [first, second, ...others] = Object.values(plan.groups);
  const renamed = { ...first!, name: 'Buurtapp met een lange naam, die nergens op één regel past' };
  const groups = Object.fromEntries([renamed, ...others].map((group) => [group.id, group]));
  const links = Object.fromEntries(
    Object.entries(plan.links).filter(([, link]) => link.group !== second!.id),
  );
  const file = 'van-een-collega.buurtdekking.json';
  const written = writePlanFile(
    { plan: { ...plan, groups, links }, history: null, dataSets },
    file,
  );
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  return { name: file, text: Buffer.from(written.value).toString() };
}
