import { fail, succeed } from '#geo/result.ts';
import type { Change, ChangeCode, Delete, Put } from '../change.ts';
import type { Group, Link } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { planIn } from '../planIn.ts';
import { meaningOf } from '../sameTarget.ts';
import { entity, type EditResult } from './problem.ts';

/** The edits that are plans while a scenario is shown; all others are of now, whatever is shown. */
const PLANNABLE: ReadonlySet<ChangeCode> = new Set([
  'group/add',
  'group/remove',
  'group/merge',
  'group/split',
  'link/add',
  'link/remove',
]);

/**
 * An edit made while a scenario is shown. What it does to groups and their links is planned: new ones
 * belong to the scenario, and a link of now that goes is ended there. Such an edit sees the plan as it is
 * in the scenario. Any other edit is done as it is.
 *
 * In a scenario a group of now is the one of now: merging it away ends its links and moves its people
 * nowhere. Sub-areas are not changed in a scenario, so what needs that is refused
 * (`edit/not-in-scenario`).
 */
export function editInScenario(
  plan: Plan,
  scenario: string,
  edit: (plan: Plan) => EditResult,
  newId: () => string,
): EditResult {
  const asItIs = edit(plan);
  if (asItIs.ok && !PLANNABLE.has(asItIs.value.label.code)) return asItIs;
  const there = edit(asNow(plan, scenario));
  if (!there.ok) return asItIs.ok ? there : asItIs;
  // who finds something in the scenario only finds it by a plannable edit
  if (!PLANNABLE.has(there.value.label.code)) return asItIs;
  return planned(plan, scenario, there.value, newId);
}

/** The plan in a scenario, as if that were now and there were no others: edits know links by it. */
function asNow(plan: Plan, scenario: string): Plan {
  const there = planIn(plan, scenario);
  const links = Object.entries(there.links).map(
    ([id, link]) => [id, link.scenario === null ? link : { ...link, scenario: null }] as const,
  );
  return { ...there, links: Object.fromEntries(links), scenarios: {} };
}

/** A change of the plan in a scenario, as a change of what is planned in it. */
function planned(plan: Plan, id: string, change: Change, newId: () => string): EditResult {
  const found = entity(plan, 'scenarios', id);
  if (!found.ok) return found;
  if (change.puts.some(({ kind }) => kind === 'subAreas')) {
    return fail({ code: 'edit/not-in-scenario' });
  }
  const removes = new Set(found.value.removes);
  const deletes: Delete[] = [];
  for (const gone of change.deletes) {
    if (gone.kind === 'links' && isLinkOfNow(plan, gone.id)) removes.add(gone.id);
    else if (!staysNow(plan, gone, change)) deletes.push(gone);
  }
  const links = linksOf(change);
  for (const link of links) if (isLinkOfNow(plan, link.id)) removes.add(link.id);
  const ended = new Map([...removes].map((link) => [meaningOfLink(plan.links[link]), link]));
  const puts: Put[] = [];
  for (const link of links) {
    // what is served anew after all was never to end
    const again = ended.get(meaningOfLink(link));
    if (again !== undefined) removes.delete(again);
    else puts.push({ kind: 'links', entity: plannedLink(plan, link, id, newId) });
  }
  puts.push(...change.puts.flatMap((put) => plannedPut(plan, put, id, deletes)));
  if (!isSame(removes, found.value.removes)) {
    puts.push({ kind: 'scenarios', entity: { ...found.value, removes: [...removes] } });
  }
  if (puts.length + deletes.length === 0) return fail({ code: 'edit/nothing' });
  return succeed({ label: change.label, puts, deletes });
}

/** Groups of now stay whatever a scenario plans, and so do the signs that would go with them. */
function staysNow(plan: Plan, { kind, id }: Delete, { deletes }: Change): boolean {
  const isOfNow = (group: string) => plan.groups[group]?.scenario === null;
  if (kind === 'groups') return isOfNow(id);
  if (kind !== 'signs') return false;
  const { group } = plan.signs[id]!;
  return isOfNow(group) && deletes.some((gone) => gone.kind === 'groups' && gone.id === group);
}

const linksOf = ({ puts }: Change): Link[] =>
  puts.flatMap((put) => (put.kind === 'links' ? [put.entity] : []));

function isLinkOfNow(plan: Plan, id: string): boolean {
  const link = plan.links[id];
  return link?.scenario === null && plan.groups[link.group]?.scenario === null;
}

/** A link of now that changes ends, and goes on in the scenario as another one. */
const plannedLink = (plan: Plan, link: Link, scenario: string, newId: () => string): Link => ({
  ...link,
  id: isLinkOfNow(plan, link.id) ? newId() : link.id,
  scenario,
});

/** Any other put, as far as it is a plan: groups of now, and who is placed in them, stay as they are. */
function plannedPut(plan: Plan, put: Put, scenario: string, deletes: readonly Delete[]): Put[] {
  switch (put.kind) {
    case 'links':
      return [];
    case 'groups': {
      const group = plannedGroup(plan, put.entity, scenario);
      return group ? [{ kind: 'groups', entity: group }] : [];
    }
    case 'signUps': {
      const before = plan.signUps[put.entity.id];
      const isLost = deletes.some(
        ({ kind, id }) => kind === 'groups' && before?.kind === 'resident' && id === before.group,
      );
      return isLost ? [put] : [];
    }
    default:
      return [put];
  }
}

function plannedGroup(plan: Plan, group: Group, scenario: string): Group | null {
  const before = plan.groups[group.id];
  if (before) return before.scenario === null ? null : { ...group, scenario: before.scenario };
  const status = group.status === 'active' ? 'proposed' : group.status;
  return { ...group, status, scenario };
}

const isSame = (ids: ReadonlySet<string>, before: readonly string[]) =>
  ids.size === before.length && before.every((id) => ids.has(id));

const meaningOfLink = (link: Link | undefined) => link && `${link.group} ${meaningOf(link.target)}`;
