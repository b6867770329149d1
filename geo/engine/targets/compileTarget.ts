import type { Target } from '#geo/plan/target.ts';
import { fail, succeed } from '#geo/result.ts';
import { compileBetween } from './between.ts';
import type { Compiled, TargetContext } from './context.ts';
import { compileNumbers } from './numbers.ts';
import { compileSide } from './side.ts';
import { compileStreet } from './street.ts';
import { compileStretch } from './stretch.ts';

/** The stretches that a target means on the network, or the reason why it means none. */
export function compileTarget(context: TargetContext, target: Target): Compiled {
  switch (target.kind) {
    case 'street':
      return compileStreet(context, target);
    case 'side':
      return compileSide(context, target);
    case 'numbers':
      return compileNumbers(context, target);
    case 'between':
      return compileBetween(context, target);
    case 'stretch':
      return compileStretch(context, target);
    case 'subArea': {
      const stretches = context.stretchesOfSubArea(target.subArea);
      return stretches ? succeed(stretches) : fail('no-sub-area');
    }
  }
}
