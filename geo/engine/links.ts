import type { Group, Link } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { linksInForce, nameOfTarget } from '#geo/plan/queries.ts';
import { isSame } from './remembered.ts';
import type { NotPlaced } from './report.ts';
import { union, type Stretches } from './stretches.ts';
import { compileTarget } from './targets/compileTarget.ts';
import type { TargetContext } from './targets/context.ts';

/** Stretches of several links, and what they are together. */
export interface Joined {
  readonly parts: readonly Stretches[];
  readonly all: Stretches;
}

/** What the links in force mean on the network. */
export interface CompiledLinks {
  /** one a group */
  readonly layers: readonly Joined[];
  /** what links serve that are not planned; null now */
  readonly held: Joined | null;
  readonly notPlaced: readonly NotPlaced[];
}

/**
 * Compiles the links of groups. What is made of the very same parts as `before` is the very same
 * object, so that who comes after can tell what did not change.
 */
export function compileLinks(
  context: TargetContext,
  plan: Plan,
  groups: readonly Group[],
  scenario: string | null,
  before: CompiledLinks | null,
): CompiledLinks {
  const notPlaced: NotPlaced[] = [];
  const held: Stretches[] = [];
  const served = new Map<string, Stretches[]>(groups.map(({ id }) => [id, []]));
  for (const link of linksInForce(plan, scenario)) {
    const ofGroup = served.get(link.group);
    if (!ofGroup) continue;
    const compiled = compileTarget(context, link.target);
    if (!compiled.ok) {
      const name = nameOfTarget(plan, link.target);
      notPlaced.push({ link: link.id, group: link.group, name, reason: compiled.problem });
      continue;
    }
    ofGroup.push(compiled.value);
    if (!isPlanned(plan, link)) held.push(compiled.value);
  }
  return {
    layers: [...served.values()].map((parts, i) => joined(parts, before?.layers[i])),
    held: scenario === null ? null : joined(held, before?.held),
    notPlaced,
  };
}

function joined(parts: readonly Stretches[], before: Joined | null | undefined): Joined {
  return before && isSame(before.parts, parts) ? before : { parts, all: union(parts) };
}

/** Whether a link holds in a scenario only, by itself or by what it connects. */
function isPlanned(plan: Plan, { scenario, group, target }: Link): boolean {
  return (
    scenario !== null ||
    plan.groups[group]!.scenario !== null ||
    (target.kind === 'subArea' && plan.subAreas[target.subArea]!.scenario !== null)
  );
}
