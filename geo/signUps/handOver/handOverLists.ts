import type { Person, SignUp } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';

export type Resident = Extract<SignUp, { kind: 'resident' }>;

/** The new people of one contact person. */
export interface HandOverList {
  /** null: their sub-area and their group have nobody to hand them to */
  readonly to: Person | null;
  /** names of the sub-areas and groups that they are for */
  readonly places: readonly string[];
  readonly residents: readonly Resident[];
}

/**
 * Who is to be handed over to whom: the residents that have been placed, for the first contact person
 * of their sub-area, else the first administrator of their group. Lists without anybody come last.
 */
export function handOverLists(plan: Plan): readonly HandOverList[] {
  const lists = new Map<string, { places: Set<string>; residents: Resident[] }>();
  for (const signUp of Object.values(plan.signUps)) {
    if (signUp.kind !== 'resident' || signUp.status !== 'assigned') continue;
    const { person, place } = recipientOf(plan, signUp);
    const list = lists.get(person) ?? { places: new Set(), residents: [] };
    lists.set(person, list);
    if (place) list.places.add(place);
    list.residents.push(signUp);
  }
  return [...lists]
    .map(([id, { places, residents }]) => ({
      to: plan.persons[id] ?? null,
      places: [...places].toSorted(byName),
      residents: residents.toSorted((a, b) => byName(a.name, b.name)),
    }))
    .toSorted((a, b) =>
      a.to && b.to ? byName(a.to.name, b.to.name) : Number(a.to === null) - Number(b.to === null),
    );
}

const byName = (a: string, b: string) => a.localeCompare(b, 'nl');

function recipientOf(plan: Plan, { subArea, group }: Resident): { person: string; place: string } {
  const area = subArea === null ? undefined : plan.subAreas[subArea];
  const served = group ? plan.groups[group] : undefined;
  const [contactPerson] = area?.contactPersons ?? [];
  if (area && contactPerson !== undefined) return { person: contactPerson, place: area.name };
  const [administrator = ''] = served?.administrators ?? [];
  const place = (administrator ? served?.name : area?.name) ?? served?.name ?? '';
  return { person: administrator, place };
}
