import type { PlanFileParts } from '#geo/formats/planFile/writePlanFile.ts';
import { addGroup } from '#geo/plan/edits/groups.ts';
import { addLinks } from '#geo/plan/edits/links.ts';
import { addPerson } from '#geo/plan/edits/persons.ts';
import { addSubArea } from '#geo/plan/edits/subAreas.ts';
import type { SignUp } from '#geo/plan/entities.ts';
import { dataSetsOf } from '../dataSets.ts';
import { invented, personFrom, signUpFrom } from '../people.ts';
import { seededIds, seededRandom } from '../random.ts';
import { schematicPlan, type Edit } from '../schematicPlan.ts';
import { buildTown, type Town } from '../town.ts';
import { brediusDrawing } from './drawing.ts';
import { streetGroups, type StreetGroup } from './groups.ts';
import { parts, type Part } from './parts.ts';

/** Seven groups of different use, linked by street, with gaps and overlaps between them. */
export function brediusPlan(): PlanFileParts {
  const newId = seededIds(seededRandom(brediusDrawing.seed));
  const town = buildTown(brediusDrawing);
  return schematicPlan({
    name: 'Brediuskwartier (voorbeeld)',
    dataSets: dataSetsOf(town, ['streets', 'districts'], newId),
    edits: [
      ...parts.map((part) => drawPart(part, town, newId())),
      ...streetGroups.flatMap((group) => editsOfGroup(group, town, newId)),
    ],
    signUps: signUpsFor(newId),
  });
}

function drawPart({ name, colour, course }: Part, town: Town, id: string): Edit {
  return (plan) => addSubArea(plan, { id, name, colour, area: town.area(course) });
}

/** A group with its administrators and everything it serves. */
function editsOfGroup(group: StreetGroup, town: Town, newId: () => string): Edit[] {
  const { administrators, serves, ...fields } = group;
  const id = newId();
  const persons = administrators.map((who) => personFrom(newId(), who, ['administrator']));
  const links = serves.map((target) => ({ id: newId(), group: id, target: target(town) }));
  return [
    ...persons.map(
      (person): Edit =>
        (plan) =>
          addPerson(plan, person),
    ),
    (plan) => addGroup(plan, { ...fields, id, administrators: persons.map(({ id }) => id) }),
    (plan) => addLinks(plan, { group: id, links }),
  ];
}

/** Two administrators who register their group, in their own words. */
function signUpsFor(newId: () => string): readonly SignUp[] {
  return [
    {
      kind: 'administrator',
      ...signUpFrom(newId(), invented('Ilse Verzonnen', 19), '2026-11-14T20:11:00Z'),
      groupName: 'Tollenslaan veilig',
      use: 'safety',
      streets: 'Tollenslaan oneven kant, heel de Gorterlaan en Potgieterln 2 t/m 10',
    },
    {
      kind: 'administrator',
      ...signUpFrom(newId(), invented('Joost Nergenshuizen', 20), '2026-11-17T09:30:00Z'),
      groupName: 'Hulstlaan e.o.',
      use: 'mixed',
      streets: 'Hulstlaan, het stuk Tolweg tussen Jachtlaan en Wilgenlaan, Magnoliahof',
    },
  ];
}
