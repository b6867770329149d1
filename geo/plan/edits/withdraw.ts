import type { Delete, Put, PutsAndDeletes } from '../change.ts';
import type { Plan } from '../plan.ts';
import type { Target } from '../target.ts';

/** Ids of what is to go. */
export interface Withdrawn {
  readonly groups: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly subAreas: ReadonlySet<string>;
}

/** Takes these out of a plan with all that holds on to them: links, exclusions, signs, places of sign-ups. */
export function withdraw(plan: Plan, gone: Withdrawn): PutsAndDeletes {
  const isInGone = ({ target }: { readonly target: Target }) =>
    target.kind === 'subArea' && gone.subAreas.has(target.subArea);
  const links = Object.values(plan.links).filter(
    (link) => gone.links.has(link.id) || gone.groups.has(link.group) || isInGone(link),
  );
  const exclusions = Object.values(plan.exclusions).filter(isInGone);
  return {
    puts: displaced(plan, gone),
    deletes: [
      ...deletesOf('groups', gone.groups),
      ...deletesOf(
        'links',
        links.map(({ id }) => id),
      ),
      ...deletesOf(
        'exclusions',
        exclusions.map(({ id }) => id),
      ),
      ...deletesOf('subAreas', gone.subAreas),
      ...deletesOf('signs', signsOf(plan, gone.groups)),
    ],
  };
}

const deletesOf = (kind: Delete['kind'], ids: Iterable<string>): Delete[] =>
  [...ids].map((id) => ({ kind, id }));

const signsOf = (plan: Plan, groups: ReadonlySet<string>) =>
  Object.values(plan.signs)
    .filter(({ group }) => groups.has(group))
    .map(({ id }) => id);

/** Sign-ups that lose the sub-area or the group in which they were placed. */
function displaced(plan: Plan, { groups, subAreas }: Withdrawn): Put[] {
  return Object.values(plan.signUps).flatMap((signUp): Put[] => {
    let next = signUp;
    if ('subArea' in next && next.subArea && subAreas.has(next.subArea)) {
      next = { ...next, subArea: null };
    }
    if (next.kind === 'resident' && next.group && groups.has(next.group)) {
      next = { ...next, group: null };
    }
    return next === signUp ? [] : [{ kind: 'signUps', entity: next }];
  });
}

/** The scenarios that end these links, without them. */
export function withoutEnds(plan: Plan, links: ReadonlySet<string>): Put[] {
  return Object.values(plan.scenarios)
    .filter(({ removes }) => removes.some((id) => links.has(id)))
    .map((scenario) => {
      const removes = scenario.removes.filter((id) => !links.has(id));
      return { kind: 'scenarios', entity: { ...scenario, removes } };
    });
}
