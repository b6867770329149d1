import type { Group, Link, SubArea } from './entities.ts';
import type { Plan } from './plan.ts';

/** A group that a scenario begins or changes: what it comes to serve, and what it gives up. */
export interface PlannedGroup {
  readonly group: Group;
  /** whether the group itself is planned */
  readonly isNew: boolean;
  readonly links: readonly Link[];
  readonly ends: readonly Link[];
}

/** All that a scenario plans, in pieces that can be made real one by one. */
export interface Planned {
  /** the new ones first, each in the order of the plan */
  readonly groups: readonly PlannedGroup[];
  readonly subAreas: readonly SubArea[];
}

/** What is planned in a scenario; nothing in one that is not there. */
export function plannedIn(plan: Plan, scenario: string): Planned {
  const ends = new Set(plan.scenarios[scenario]?.removes);
  const isNew = (group: Group) => group.scenario === scenario;
  const pieces = new Map<string, { readonly links: Link[]; readonly ends: Link[] }>();
  const pieceOf = (group: string) => {
    const piece = pieces.get(group) ?? { links: [], ends: [] };
    pieces.set(group, piece);
    return piece;
  };
  for (const link of Object.values(plan.links)) {
    if (link.scenario === scenario) pieceOf(link.group).links.push(link);
    else if (ends.has(link.id)) pieceOf(link.group).ends.push(link);
  }
  const groups = Object.values(plan.groups)
    .filter((group) => isNew(group) || pieces.has(group.id))
    .map((group): PlannedGroup => {
      const { links, ends } = pieceOf(group.id);
      return { group, isNew: isNew(group), links, ends };
    });
  return {
    groups: [...groups.filter((each) => each.isNew), ...groups.filter((each) => !each.isNew)],
    subAreas: Object.values(plan.subAreas).filter((subArea) => subArea.scenario === scenario),
  };
}
