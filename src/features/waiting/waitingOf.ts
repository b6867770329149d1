import type { WaitingList } from '#geo/engine/waiting.ts';
import type { Plan } from '#geo/plan/plan.ts';

/**
 * What waits, of one group or of all (null), as far as the plan still has it: the list is of a
 * moment ago.
 */
export function waitingOf(
  { missing, unplaced }: WaitingList,
  plan: Pick<Plan, 'links' | 'exclusions'>,
  group: string | null,
): WaitingList {
  const isLink = (id: string) => Object.hasOwn(plan.links, id);
  const isExclusion = (id: string) => Object.hasOwn(plan.exclusions, id);
  const isOfGroup = (id: string) => group === null || plan.links[id]?.group === group;
  return {
    missing: missing
      .map(({ street, links, exclusions }) => ({
        street,
        links: links.filter(isLink),
        exclusions: exclusions.filter(isExclusion),
      }))
      .filter(({ links, exclusions }) => {
        return group === null ? links.length + exclusions.length > 0 : links.some(isOfGroup);
      }),
    unplaced: unplaced.filter(({ kind, id }) =>
      kind === 'links' ? isLink(id) && isOfGroup(id) : isExclusion(id) && group === null,
    ),
  };
}

/** How many links and exclusions wait: one that lacks two streets is one. */
export function countOfWaiting({ missing, unplaced }: WaitingList): number {
  return new Set([
    ...missing.flatMap(({ links, exclusions }) => [...links, ...exclusions]),
    ...unplaced.map(({ id }) => id),
  ]).size;
}
