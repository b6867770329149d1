import { fail, succeed } from '#geo/result.ts';
import type { Put, PutsAndDeletes } from '../change.ts';
import type { Group, Link } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { meaningOf } from '../sameTarget.ts';
import { updateGroup } from './groups.ts';
import { entity, type EditResult } from './problem.ts';
import { allPieces, piecesOf, type PieceIds, type Pieces } from './scenarioPieces.ts';
import { withdraw, withoutEnds } from './withdraw.ts';

/**
 * Makes a whole scenario real, in one step: what it plans is of now, its groups are active, what it ends
 * is gone, and so is the scenario. Now covers what the scenario did.
 */
export function makeReal(plan: Plan, input: { readonly scenario: string }): EditResult {
  const found = entity(plan, 'scenarios', input.scenario);
  if (!found.ok) return found;
  const pieces = piecesOf(plan, allPieces(plan, input.scenario));
  // a scenario in which nothing is left to plan just goes
  if (!pieces.ok && pieces.problem.code !== 'edit/nothing') return pieces;
  const { puts, deletes } = pieces.ok ? realised(plan, pieces.value) : NOTHING;
  return succeed({
    label: { code: 'scenario/makeReal', name: found.value.name },
    puts: puts.filter(({ entity: { id } }) => id !== input.scenario),
    deletes: [...deletes, { kind: 'scenarios', id: input.scenario }],
  });
}

/**
 * Makes pieces of a scenario real, and leaves the others planned: a new group with all its links, what
 * changes for a group of now, or single links. Planned sub-areas that the links serve come along. A link
 * of a planned group waits for its group (`edit/group-first`).
 */
export function makePartReal(plan: Plan, input: PieceIds): EditResult {
  const pieces = piecesOf(plan, input);
  if (!pieces.ok) return pieces;
  const { groups, links, name } = pieces.value;
  for (const id of links) {
    const group = plan.groups[plan.links[id]!.group]!;
    if (group.scenario !== null && !groups.has(group.id)) {
      return fail({ code: 'edit/group-first', name: group.name });
    }
  }
  return succeed({
    label: { code: 'scenario/makePartReal', name },
    ...realised(plan, pieces.value),
  });
}

/** Leaves pieces out of a scenario: what it planned is gone, what it would end goes on. */
export function dropPart(plan: Plan, input: PieceIds): EditResult {
  const pieces = piecesOf(plan, input);
  if (!pieces.ok) return pieces;
  const { scenario, ends, name } = pieces.value;
  const { puts, deletes } = withdraw(plan, pieces.value);
  const removes = scenario.removes.filter((id) => !ends.has(id));
  return succeed({
    label: { code: 'scenario/drop', name },
    puts: [...puts, { kind: 'scenarios', entity: { ...scenario, removes } }],
    deletes,
  });
}

/** Takes a planned group a step further or back; an active one is real, with all its links. */
export function setPlannedStatus(
  plan: Plan,
  input: { readonly id: string; readonly status: 'proposed' | 'asked' | 'agreed' | 'active' },
): EditResult {
  const { id, status } = input;
  const found = entity(plan, 'groups', id);
  if (!found.ok) return found;
  const { scenario } = found.value;
  if (scenario !== null && status === 'active')
    return makePartReal(plan, { scenario, groups: [id] });
  return updateGroup(plan, { id, fields: { status } });
}

const NOTHING: PutsAndDeletes = { puts: [], deletes: [] };

/** Pieces as things of now. What another scenario would end and is gone, it ends no more. */
function realised(plan: Plan, { groups, links, ends, subAreas }: Pieces): PutsAndDeletes {
  const puts: Put[] = [];
  const isServed = new Set(
    Object.values(plan.links)
      .filter(({ id, scenario }) => scenario === null && !ends.has(id))
      .map(meaningOfLink),
  );
  const areas = new Set(subAreas);
  // what the group serves already is not had twice
  const superfluous: string[] = [];
  for (const id of links) {
    const link = plan.links[id]!;
    const { target } = link;
    if (target.kind === 'subArea' && plan.subAreas[target.subArea]?.scenario) {
      areas.add(target.subArea);
    }
    if (isServed.has(meaningOfLink(link))) superfluous.push(id);
    else puts.push({ kind: 'links', entity: { ...link, scenario: null } });
    isServed.add(meaningOfLink(link));
  }
  for (const id of groups) {
    const group = plan.groups[id]!;
    puts.push({ kind: 'groups', entity: { ...group, scenario: null, status: statusOnce(group) } });
  }
  for (const id of areas) {
    puts.push({ kind: 'subAreas', entity: { ...plan.subAreas[id]!, scenario: null } });
  }
  return {
    puts: [...puts, ...withoutEnds(plan, ends)],
    deletes: [...superfluous, ...ends].map((id) => ({ kind: 'links', id })),
  };
}

/** How far a planned group is once it is real. */
const statusOnce = ({ status }: Group): Group['status'] =>
  status === 'archived' ? 'archived' : 'active';

const meaningOfLink = ({ group, target }: Link) => `${group} ${meaningOf(target)}`;
