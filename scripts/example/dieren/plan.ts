import type { PlanFileParts } from '#geo/formats/planFile/writePlanFile.ts';
import { addGroup } from '#geo/plan/edits/groups.ts';
import { addLinks } from '#geo/plan/edits/links.ts';
import { addPerson } from '#geo/plan/edits/persons.ts';
import { addSubArea } from '#geo/plan/edits/subAreas.ts';
import type { SignUp } from '#geo/plan/entities.ts';
import { dataSetsOf } from '../dataSets.ts';
import { invented, personFrom, signUpFrom, type Invented } from '../people.ts';
import { seededIds, seededRandom } from '../random.ts';
import { schematicPlan, type Edit } from '../schematicPlan.ts';
import { buildTown, type Town } from '../town.ts';
import { dierenDrawing } from './drawing.ts';
import { parts, type Part } from './parts.ts';

const coordinator = invented('Elly Nergenshuizen', 5);

/** Four sub-areas, each with a contact person and a safety group; nothing in the south yet. */
export function dierenPlan(): PlanFileParts {
  const newId = seededIds(seededRandom(dierenDrawing.seed));
  const town = buildTown(dierenDrawing);
  const subAreas = parts.map(newId);
  const person = personFrom(newId(), coordinator, ['coordinator']);
  return schematicPlan({
    name: 'Dieren-West (voorbeeld)',
    dataSets: dataSetsOf(town, ['streets', 'districts', 'addresses'], newId),
    edits: [
      (plan) => addPerson(plan, person),
      ...parts.flatMap((part, i) => editsOfPart(part, subAreas[i]!, town, newId)),
    ],
    signUps: signUpsFor(subAreas[0]!, newId),
  });
}

/** A sub-area with its contact person, who keeps the group that serves it. */
function editsOfPart(part: Part, subArea: string, town: Town, newId: () => string): Edit[] {
  const { name, colour, contact, members } = part;
  const [person, group] = [newId(), newId()];
  const link = { id: newId(), group, target: { kind: 'subArea', subArea } };
  return [
    (plan) => addPerson(plan, personFrom(person, contact, ['contactPerson', 'administrator'])),
    (plan) =>
      addSubArea(plan, {
        id: subArea,
        name,
        colour,
        area: town.area(part.course),
        contactPersons: [person],
      }),
    (plan) =>
      addGroup(plan, {
        id: group,
        name: `Buurtapp ${name}`,
        use: 'safety',
        administrators: [person],
        members,
      }),
    (plan) => addLinks(plan, { group, links: [link] }),
  ];
}

/** Two residents who want to join, and a volunteer for the south. */
function signUpsFor(subArea: string, newId: () => string): readonly SignUp[] {
  const resident = (who: Invented, receivedAt: string, street: string, houseNumber: string) =>
    ({
      kind: 'resident',
      ...signUpFrom(newId(), who, receivedAt),
      street,
      houseNumber,
      subArea: null,
    }) as const;
  return [
    {
      ...resident(invented('Fenna Proefbewoner', 6), '2026-11-12T19:20:00Z', 'Tromplaan', '8'),
      status: 'assigned',
      subArea,
    },
    resident(invented('Guus Proefbewoner', 7), '2026-11-16T08:05:00Z', 'Lijsterstraat', '7'),
    {
      kind: 'volunteer',
      ...signUpFrom(newId(), invented('Hanna Verzonnen', 8), '2026-11-18T15:42:00Z'),
      subArea: null,
      note: 'Wil contactpersoon worden voor de straten ten zuiden van de Admiraal Helfrichlaan.',
    },
  ];
}
