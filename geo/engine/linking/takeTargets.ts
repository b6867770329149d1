import type { Target } from '#geo/plan/target.ts';
import { intersect, metresOf, subtract, type Stretches } from '../stretches.ts';
import { compileTarget } from '../targets/compileTarget.ts';
import type { TargetBase, TargetContext } from '../targets/context.ts';

/** Chooses targets that together make some stretches. */
export interface TargetTaker {
  /** Takes a target if it makes some of what is left, and next to nothing else. */
  readonly take: (target: Target) => void;
  readonly chosen: readonly Target[];
  /** what no target that was taken makes */
  readonly left: () => Stretches;
}

/**
 * Goes on until less than `toleranceMetres` of what is wanted is left, and takes in less than that
 * of anything else, in scope or not, or twice.
 */
export function takeTargets(
  base: TargetBase,
  wanted: Stretches,
  toleranceMetres: number,
): TargetTaker {
  const { network, addresses } = base;
  const context: TargetContext = { network, addresses, base, stretchesOfSubArea: () => null };
  const chosen: Target[] = [];
  let left = wanted;
  let elseMetres = 0;
  return {
    take(target) {
      if (metresOf(left) < toleranceMetres) return;
      const compiled = compileTarget(context, target);
      if (!compiled.ok || intersect(compiled.value, left).count === 0) return;
      const otherwise = elseMetres + metresOf(subtract(compiled.value, left));
      if (otherwise >= toleranceMetres) return;
      chosen.push(target);
      elseMetres = otherwise;
      left = subtract(left, compiled.value);
    },
    chosen,
    left: () => left,
  };
}
