import type { Target } from '#geo/plan/target.ts';
import { fail, succeed } from '#geo/result.ts';
import { compileBetween } from './between.ts';
import { remembered } from '../remembered.ts';
import type { Compiled, TargetBase, TargetContext } from './context.ts';
import { compileNumbers } from './numbers.ts';
import { compileSide } from './side.ts';
import { compileStreet } from './street.ts';
import { compileStretch } from './stretch.ts';

/**
 * The stretches that a target means on the network, one at least, or the reason why it means none.
 * What does not depend on the plan's sub-areas is worked out once.
 */
export function compileTarget(context: TargetContext, target: Target): Compiled {
  if (target.kind === 'subArea') {
    const stretches = context.stretchesOfSubArea(target.subArea);
    if (!stretches) return fail('no-sub-area');
    return stretches.count > 0 ? succeed(stretches) : fail('no-street-inside');
  }
  return compileOnStreet(context.base, target);
}

const compileOnStreet = remembered((base: TargetBase, target: StreetTarget): Compiled => {
  switch (target.kind) {
    case 'street':
      return compileStreet(base, target);
    case 'side':
      return compileSide(base, target);
    case 'numbers':
      return compileNumbers(base, target);
    case 'between':
      return compileBetween(base, target);
    case 'stretch':
      return compileStretch(base, target);
  }
});

type StreetTarget = Exclude<Target, { kind: 'subArea' }>;
