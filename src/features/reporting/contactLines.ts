import type { DossierContact } from '#geo/dossier/dossier.ts';
import { neutralNames } from '#geo/dossier/neutralNames.ts';
import type { Person } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';

/** Somebody whom the gemeente could reach, with what would be told of them. */
export interface ContactChoice {
  readonly id: string;
  /** without it they cannot be chosen */
  readonly hasConsent: boolean;
  readonly contact: DossierContact;
}

/**
 * Who administers a group that there is or stands for a sub-area, by name. Groups and sub-areas are
 * called by their neutral names: that of one person must not bring along that of another.
 */
export function contactChoices(plan: Plan): readonly ContactChoice[] {
  const neutral = neutralNames(plan);
  const nameOf = ({ id, name }: { readonly id: string; readonly name: string }) =>
    neutral[id] ?? name;
  const groups = Object.values(plan.groups).filter(({ status }) => status !== 'archived');
  const subAreas = Object.values(plan.subAreas);
  return Object.values(plan.persons)
    .map((person): ContactChoice => {
      const { id, name, mobile, email, consent } = person;
      const contact = {
        name,
        mobile,
        email,
        groups: groups.filter(({ administrators }) => administrators.includes(id)).map(nameOf),
        subAreas: subAreas.filter((area) => isContactOf(area, person)).map(nameOf),
      };
      return { id, hasConsent: consent !== null, contact };
    })
    .filter(({ contact }) => contact.groups.length + contact.subAreas.length > 0)
    .toSorted((a, b) => a.contact.name.localeCompare(b.contact.name, 'nl'));
}

const isContactOf = (
  { contactPersons, deputies = [] }: Plan['subAreas'][string],
  { id }: Person,
): boolean => contactPersons.includes(id) || deputies.includes(id);

/** What leaves the device of somebody, to the letter. */
export const contactLine = ({ name, mobile, email, groups, subAreas }: DossierContact): string =>
  [name, mobile, email, [...groups, ...subAreas].join(', ')]
    .filter((said) => said !== '')
    .join(' · ');
