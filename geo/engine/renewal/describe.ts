import type { SideName } from '#geo/plan/target.ts';
import type { Stretches } from '../stretches.ts';
import { compileTarget } from '../targets/compileTarget.ts';
import type { TargetContext } from '../targets/context.ts';
import { agrees } from './agreement.ts';
import { drawnTargets } from './drawnTargets.ts';
import type { StreetTarget } from './retarget.ts';

const SIDES: readonly SideName[] = ['odd', 'even', 'left', 'right'];

/**
 * Targets that together mean stretches of one street, in the fewest words: one of `likely`, the
 * whole street, one side of it; else drawn stretches. `likely`: targets on that street, one at least.
 */
export function describeStretches(
  context: TargetContext,
  likely: readonly StreetTarget[],
  stretches: Stretches,
): readonly StreetTarget[] {
  const { street } = likely[0]!;
  const simple: StreetTarget[] = [
    ...likely,
    { kind: 'street', street },
    ...SIDES.map((side) => ({ kind: 'side', street, side }) as const),
  ];
  const meant = simple.find((target) => {
    const compiled = compileTarget(context, target);
    return compiled.ok && agrees(compiled.value, stretches);
  });
  return meant ? [meant] : drawnTargets(context, street, stretches);
}
