import type { CircleStatus, Group, Person } from './entities.ts';
import type { Plan } from './plan.ts';
import { countingGroups } from './queries.ts';

/** An administrator of a group that is active, among all of them. */
export interface CircleMember {
  readonly person: Person;
  readonly groups: readonly Group[];
  readonly status: CircleStatus;
}

/** All administrators of a plan, and who stands beside them. */
export interface Circle {
  /** by name */
  readonly members: readonly CircleMember[];
  /** the community police officer and the contact at the gemeente, by name */
  readonly beside: readonly Person[];
  readonly counts: Readonly<Record<CircleStatus, number>>;
  /** how many groups there are, and of how many an administrator has joined */
  readonly groups: { readonly total: number; readonly joined: number };
  /** active groups that nobody runs: no one can be invited for them */
  readonly withoutAdministrator: readonly Group[];
}

/** The administrators of all groups of now that have not stopped. */
export function circleOf(plan: Plan): Circle {
  const groups = countingGroups(plan, 'all', null);
  const groupsOf = new Map<string, Group[]>();
  for (const group of groups) {
    for (const id of group.administrators) {
      groupsOf.set(id, [...(groupsOf.get(id) ?? []), group]);
    }
  }
  const members = [...groupsOf]
    .flatMap(([id, ofPerson]): CircleMember[] => {
      const person = plan.persons[id];
      return person
        ? [{ person, groups: ofPerson, status: person.circle?.status ?? 'toInvite' }]
        : [];
    })
    .toSorted((a, b) => byName(a.person, b.person));
  const joined = new Set(members.filter(({ status }) => status === 'joined').map(idOf));
  const count = (status: CircleStatus) =>
    members.filter((member) => member.status === status).length;
  return {
    members,
    beside: Object.values(plan.persons)
      .filter(({ roles }) => roles.includes('policeOfficer') || roles.includes('municipality'))
      .toSorted(byName),
    counts: {
      toInvite: count('toInvite'),
      invited: count('invited'),
      joined: count('joined'),
      declined: count('declined'),
      left: count('left'),
    },
    groups: {
      total: groups.length,
      joined: groups.filter((group) => group.administrators.some((id) => joined.has(id))).length,
    },
    withoutAdministrator: groups.filter(({ administrators }) => administrators.length === 0),
  };
}

const idOf = ({ person }: CircleMember) => person.id;
const byName = (a: Person, b: Person) => a.name.localeCompare(b.name, 'nl');
