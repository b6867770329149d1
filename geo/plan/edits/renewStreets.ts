import { fail, succeed } from '#geo/result.ts';
import { z } from 'zod';
import { applyChange, type Put } from '../change.ts';
import type { Plan } from '../plan.ts';
import { sameTarget } from '../sameTarget.ts';
import { targetSchema, type Target } from '../target.ts';
import { idSchema } from '../text.ts';
import { adoptDataSets } from './dataSets.ts';
import { parse, type EditResult } from './problem.ts';

const renewedSchema = z.array(
  z.object({
    kind: z.enum(['links', 'exclusions']),
    id: idSchema,
    was: targetSchema,
    becomes: z.array(targetSchema).min(1),
    /** one for each target after the first */
    newIds: z.array(idSchema),
  }),
);
type Renewed = Readonly<Omit<z.infer<typeof renewedSchema>[number], 'becomes' | 'newIds'>> & {
  readonly becomes: readonly Target[];
  readonly newIds: readonly string[];
};

/**
 * Uses newer streets, and what else came with them, as one step called `name`, with the links and
 * exclusions said anew as `renewPlan` has them: `input.renewed`: [{kind, id, was, becomes, newIds}].
 * One that became several goes on as several; a scenario in which it ends ends them all. What has
 * changed since it was said anew stays as it is.
 */
export function adoptNewerStreets(
  plan: Plan,
  input: {
    readonly name: string;
    readonly dataSets: readonly unknown[];
    readonly renewed: unknown;
  },
): EditResult {
  const adopted = adoptDataSets(plan, input);
  if (!adopted.ok) return adopted;
  const parsed = parse(renewedSchema, input.renewed);
  if (!parsed.ok) return parsed;
  const renewed = parsed.value.filter((each) => isUnchanged(plan, each));
  for (const { kind, becomes, newIds } of renewed) {
    if (newIds.length !== becomes.length - 1) {
      return fail({ code: 'edit/invalid', path: 'renewed.newIds', reason: 'count' });
    }
    const taken = newIds.find((id) => Object.hasOwn(plan[kind], id));
    if (taken !== undefined) return fail({ code: 'edit/id-in-use', kind, id: taken });
  }
  return succeed({
    label: { ...adopted.value.label, code: 'dataSet/renew' },
    puts: [...adopted.value.puts, ...renewedPuts(plan, renewed)],
    deletes: adopted.value.deletes,
  });
}

/** The plan as it would be with targets said anew, to be measured: parts have ids that none can have. */
export function withRenewed(plan: Plan, renewed: readonly Omit<Renewed, 'newIds'>[]): Plan {
  const named = renewed.map((each) => ({
    ...each,
    newIds: each.becomes.slice(1).map((_, i) => `${each.id} ${i}`),
  }));
  return applyChange(plan, { puts: renewedPuts(plan, named), deletes: [] });
}

const renewedPuts = (plan: Plan, renewed: readonly Renewed[]): Put[] => [
  ...renewed.flatMap(putsOf(plan)),
  ...withMoreToEnd(plan, renewed),
];

function isUnchanged(plan: Plan, { kind, id, was }: Renewed): boolean {
  return Object.hasOwn(plan[kind], id) && sameTarget(plan[kind][id]!.target, was);
}

const putsOf =
  (plan: Plan) =>
  ({ kind, id, becomes, newIds }: Renewed): Put[] =>
    [id, ...newIds].map((each, i): Put =>
      kind === 'links'
        ? { kind, entity: { ...plan.links[id]!, id: each, target: becomes[i]! } }
        : { kind, entity: { ...plan.exclusions[id]!, id: each, target: becomes[i]! } },
    );

/** The scenarios in which a link ends that has become several. */
function withMoreToEnd(plan: Plan, renewed: readonly Renewed[]): Put[] {
  const partsOf = new Map(renewed.map(({ id, newIds }) => [id, newIds]));
  return Object.values(plan.scenarios).flatMap((scenario): Put[] => {
    const more = scenario.removes.flatMap((id) => partsOf.get(id) ?? []);
    if (more.length === 0) return [];
    return [
      { kind: 'scenarios', entity: { ...scenario, removes: [...scenario.removes, ...more] } },
    ];
  });
}
