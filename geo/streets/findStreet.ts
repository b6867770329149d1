import type { StreetRef } from '#geo/plan/target.ts';
import type { MeasuredStreets } from './measuredStreets.ts';
import { nearestPosition } from './nearestPosition.ts';
import { segmentsOfStreet, streetsNamed, type StreetIndex } from './streetIndex.ts';

/**
 * The row of the street that a reference means: the one with its key, else the one with its name
 * and place; of several, the one nearest to its point. null when the data has none, or when
 * nothing tells several apart: a wrong street would be worse than none.
 */
export function findStreet(
  measured: MeasuredStreets,
  index: StreetIndex,
  ref: StreetRef,
): number | null {
  const known = index.rowOfKey.get(ref.key);
  if (known !== undefined) return known;
  const rows = streetsNamed(index, ref.name, ref.place);
  if (rows.length <= 1) return rows[0] ?? null;
  if (!ref.at) return null;
  const segments = rows.flatMap((row) => Array.from(segmentsOfStreet(index, row)));
  const nearest = nearestPosition(measured, segments, ref.at);
  return nearest && measured.streets.streetOf[nearest.segment]!;
}
