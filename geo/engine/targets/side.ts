import type { SideName, StreetRef } from '#geo/plan/target.ts';
import { fail, succeed, type Result } from '#geo/result.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { LEFT, RIGHT } from '#geo/streets/streetsData.ts';
import { segmentOfLine, sideLine } from '../network.ts';
import type { NotPlacedReason } from '../report.ts';
import { collectStretches } from '../stretches.ts';
import { segmentsNamedBy, type Compiled, type TargetBase } from './context.ts';
import { sideParities } from './sideParity.ts';

/** One side of a whole street. */
export function compileSide(
  context: TargetBase,
  target: { readonly street: StreetRef; readonly side: SideName },
): Compiled {
  const street = segmentsNamedBy(context, target.street);
  if (!street.ok) return street;
  const lines = linesOnSide(context, street.value, target.side);
  if (!lines.ok) return lines;
  const stretches = collectStretches();
  for (const line of lines.value) {
    stretches.add(line, 0, segmentMetres(context.network, segmentOfLine(line)));
  }
  return succeed(stretches.done());
}

/**
 * The side lines of a street that are on a side: left and right of every segment as it was
 * digitised, odd and even as `sideParities` has them; `both` is all of them.
 */
export function linesOnSide(
  context: TargetBase,
  segments: Uint32Array,
  side: SideName | 'both',
): Result<readonly number[], NotPlacedReason> {
  const left = Array.from(segments, (segment) => sideLine(segment, LEFT));
  const right = Array.from(segments, (segment) => sideLine(segment, RIGHT));
  if (side === 'left') return succeed(left);
  if (side === 'right') return succeed(right);
  if (side === 'both') return succeed([...left, ...right]);
  const parities = sideParities(context, segments);
  const lines = [...left, ...right].filter((line) => parities.get(line) === side);
  return lines.length > 0 ? succeed(lines) : fail('no-side');
}
