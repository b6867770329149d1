import { fail, succeed } from '#geo/result.ts';
import { z } from 'zod';
import { applyChange } from '../change.ts';
import { groupSchema, linkSchema } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { linksInForce } from '../queries.ts';
import { meaningOf } from '../sameTarget.ts';
import { scenarioToFill, toFillSchema } from './fillScenario.ts';
import { addGroup } from './groups.ts';
import { addLinks } from './links.ts';
import { entity, parse, type EditResult } from './problem.ts';

/** What a group is to serve; the ids are those of the links to be made. */
const targetsSchema = z
  .array(linkSchema.pick({ id: true, target: true }))
  .min(1)
  .max(100_000);
type Targets = z.output<typeof targetsSchema>;

const newGroupSchema = groupSchema
  .pick({ id: true, name: true, use: true, platform: true, capacity: true, note: true })
  .partial({ platform: true, capacity: true, note: true });

const acceptedSchema = z.strictObject({
  scenario: toFillSchema,
  proposals: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('extend'),
          group: groupSchema.shape.id,
          targets: targetsSchema,
        }),
        z.strictObject({ kind: z.literal('new'), group: newGroupSchema, targets: targetsSchema }),
      ]),
    )
    .min(1)
    .max(10_000),
});

/** Proposals that become part of a scenario: see `acceptProposals`. */
export type AcceptedProposals = z.input<typeof acceptedSchema>;
type Accepted = z.output<typeof acceptedSchema>;
type Proposal = Accepted['proposals'][number];

/**
 * Takes proposals into a scenario, which is made in the same step when it is not there: an extension
 * as planned links of a group that there is, a new group as a proposed one with its links. What a group
 * serves in the scenario already is left out; if nothing is left of all of them, `edit/nothing`.
 */
export function acceptProposals(plan: Plan, input: AcceptedProposals): EditResult {
  const parsed = parse(acceptedSchema, input);
  if (!parsed.ok) return parsed;
  const made = scenarioToFill(plan, parsed.value.scenario);
  if (!made.ok) return made;
  const { puts, id, name } = made.value;
  let after = applyChange(plan, { puts, deletes: [] });
  const served = servedIn(after, id);
  for (const proposal of parsed.value.proposals) {
    const planned = planProposal(after, proposal, id, served);
    if (!planned.ok) return planned;
    puts.push(...planned.value.puts);
    after = applyChange(after, planned.value);
  }
  if (puts.every(({ kind }) => kind === 'scenarios')) return fail({ code: 'edit/nothing' });
  const count = parsed.value.proposals.length;
  return succeed({ label: { code: 'scenario/accept', name, count }, puts, deletes: [] });
}

function planProposal(
  plan: Plan,
  { kind, group, targets }: Proposal,
  scenario: string,
  served: ReadonlySet<string>,
): EditResult {
  if (kind === 'new') {
    const added = addGroup(plan, { ...group, status: 'proposed', scenario });
    if (!added.ok) return added;
    const linked = planLinks(applyChange(plan, added.value), group.id, targets, scenario);
    if (!linked.ok) return linked;
    return succeed({ ...linked.value, puts: [...added.value.puts, ...linked.value.puts] });
  }
  const found = entity(plan, 'groups', group);
  if (!found.ok) return found;
  const { name, scenario: plannedIn } = found.value;
  if (plannedIn !== null && plannedIn !== scenario) {
    return fail({ code: 'edit/planned-elsewhere', name });
  }
  const wanted = targets.filter(({ target }) => !served.has(`${group} ${meaningOf(target)}`));
  if (wanted.length > 0) return planLinks(plan, group, wanted, scenario);
  return succeed({ label: { code: 'link/add', name, count: 0 }, puts: [], deletes: [] });
}

const planLinks = (plan: Plan, group: string, targets: Targets, scenario: string) =>
  addLinks(plan, { group, links: targets.map((target) => ({ ...target, group, scenario })) });

/** What each group serves in a scenario. */
const servedIn = (plan: Plan, scenario: string) =>
  new Set(linksInForce(plan, scenario).map(({ group, target }) => `${group} ${meaningOf(target)}`));
