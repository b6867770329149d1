import type { StreetRef } from '#geo/plan/target.ts';
import { succeed } from '#geo/result.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { LEFT, RIGHT } from '#geo/streets/streetsData.ts';
import { sideLine } from '../network.ts';
import { collectStretches } from '../stretches.ts';
import { segmentsNamedBy, type Compiled, type TargetBase } from './context.ts';

/** Both sides of a whole street, in all its pieces. */
export function compileStreet(
  context: TargetBase,
  target: { readonly street: StreetRef },
): Compiled {
  const street = segmentsNamedBy(context, target.street);
  if (!street.ok) return street;
  const stretches = collectStretches();
  for (const segment of street.value) {
    const metres = segmentMetres(context.network, segment);
    stretches.add(sideLine(segment, LEFT), 0, metres);
    stretches.add(sideLine(segment, RIGHT), 0, metres);
  }
  return succeed(stretches.done());
}
