import { succeed } from '#geo/result.ts';
import type { z } from 'zod';
import { applyChange } from '../change.ts';
import { groupSchema } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { editInScenario } from './editInScenario.ts';
import { scenarioToFill, toFillSchema } from './fillScenario.ts';
import { addGroup } from './groups.ts';
import { parse, type EditResult } from './problem.ts';
import { transferLinks, transferSchema } from './transferLinks.ts';

const plannedTransferSchema = transferSchema.extend({
  scenario: toFillSchema,
  /** the group that gets what is given, when it is a new one: then `to` is its id */
  group: groupSchema.pick({ id: true, name: true, use: true, capacity: true }).optional(),
});

/**
 * Plans that pieces of links of now go over to another group, or to nobody: a group that is too big is
 * split, an overlap tidied up. The links end in the scenario, what is left of them and what is given is
 * planned in their place; now stays as it is. `input`: that of `transferLinks`, and the scenario, which is
 * made in the same step when it is new; `newId`: ids for links that go over whole.
 */
export function planLinkChanges(
  plan: Plan,
  input: z.input<typeof plannedTransferSchema>,
  newId: () => string,
): EditResult {
  const parsed = parse(plannedTransferSchema, input);
  if (!parsed.ok) return parsed;
  const { scenario, group, ...transfer } = parsed.value;
  const made = scenarioToFill(plan, scenario);
  if (!made.ok) return made;
  const { id, name, puts } = made.value;
  let after = applyChange(plan, { puts, deletes: [] });
  if (group) {
    const added = addGroup(after, { ...group, status: 'proposed', scenario: id });
    if (!added.ok) return added;
    puts.push(...added.value.puts);
    after = applyChange(after, added.value);
  }
  const changed = editInScenario(after, id, (there) => transferLinks(there, transfer), newId);
  if (!changed.ok) return changed;
  // the scenario once, as it is in the end
  const isPutAgain = changed.value.puts.some(({ kind }) => kind === 'scenarios');
  return succeed({
    label: { code: 'scenario/accept', name, count: 1 },
    puts: [
      ...puts.filter(({ kind }) => kind !== 'scenarios' || !isPutAgain),
      ...changed.value.puts,
    ],
    deletes: changed.value.deletes,
  });
}
