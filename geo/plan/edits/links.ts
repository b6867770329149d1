import { fail, succeed } from '#geo/result.ts';
import { z } from 'zod';
import { linkSchema, type Link } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { linksOfGroup } from '../queries.ts';
import { meaningOf } from '../sameTarget.ts';
import { entity, missing, parse, type EditResult } from './problem.ts';

const newLinksSchema = z
  .array(linkSchema.extend({ scenario: linkSchema.shape.scenario.default(null) }))
  .min(1)
  .max(100_000);

/**
 * Links one group to what it serves. `input.links`: [{id, group, target, scenario?}], all of one
 * group. Targets that the group serves already are left out; if none is left, `edit/nothing`.
 */
export function addLinks(plan: Plan, input: { group: string; links: unknown }): EditResult {
  const group = entity(plan, 'groups', input.group);
  if (!group.ok) return group;
  const parsed = parse(newLinksSchema, input.links);
  if (!parsed.ok) return parsed;
  const added: Link[] = [];
  const present = new Set(linksOfGroup(plan, input.group).map(meaningOfLink));
  for (const link of parsed.value) {
    if (link.group !== input.group) {
      return fail({ code: 'edit/invalid', path: 'links.group', reason: 'other-group' });
    }
    if (Object.hasOwn(plan.links, link.id)) {
      return fail({ code: 'edit/id-in-use', kind: 'links', id: link.id });
    }
    const problem =
      missing(plan, 'scenarios', link.scenario ? [link.scenario] : []) ??
      missing(plan, 'subAreas', link.target.kind === 'subArea' ? [link.target.subArea] : []);
    if (problem) return fail(problem);
    const meaning = meaningOfLink(link);
    if (!present.has(meaning)) added.push(link);
    present.add(meaning);
  }
  if (added.length === 0) return fail({ code: 'edit/nothing' });
  return succeed({
    label: { code: 'link/add', name: group.value.name, count: added.length },
    puts: added.map((link) => ({ kind: 'links', entity: link }) as const),
    deletes: [],
  });
}

const meaningOfLink = ({ scenario, target }: Link) => `${scenario} ${meaningOf(target)}`;

/** Removes links, of one group or of several. */
export function removeLinks(plan: Plan, input: { ids: readonly string[] }): EditResult {
  const problem = missing(plan, 'links', input.ids);
  if (problem) return fail(problem);
  if (input.ids.length === 0) return fail({ code: 'edit/nothing' });
  const groups = new Set(input.ids.map((id) => plan.links[id]!.group));
  const [onlyGroup] = groups;
  const name = groups.size === 1 ? plan.groups[onlyGroup!]?.name : undefined;
  return succeed({
    label: { code: 'link/remove', count: input.ids.length, ...(name ? { name } : {}) },
    puts: [],
    deletes: input.ids.map((id) => ({ kind: 'links', id }) as const),
  });
}
