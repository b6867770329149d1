import { settingsOf, type Plan } from './plan.ts';
import { personRecords } from './retention.ts';
import { mentionOf } from './traceOf.ts';
import type { PlanWithoutPersons } from './withoutPersons.ts';

/**
 * Names in a plan without persons (its own, of groups, areas, scenarios, data, barriers) that hold the
 * full name, the number or the address of someone in the plan that it was made of.
 */
export function namesOfPersonsIn(bare: PlanWithoutPersons, plan: Plan): readonly string[] {
  const mention = mentionOf(personRecords(plan));
  if (!mention) return [];
  const { name, planning } = settingsOf(bare);
  const named = [bare.groups, bare.subAreas, bare.scenarios, bare.dataSets].flatMap((kind) =>
    Object.values<{ readonly name: string }>(kind),
  );
  const names = [
    name,
    ...named.map((each) => each.name),
    ...(planning?.barriers ?? []).flatMap((each) => (each.kind === 'line' ? [each.name] : [])),
  ];
  return [...new Set(names.filter((each) => each.search(mention) >= 0))];
}
