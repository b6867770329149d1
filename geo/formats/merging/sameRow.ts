import type { LngLat } from '#geo/geometry/types.ts';
import { areClose } from './pairRows.ts';

/** Half a centimetre, in degrees: less than any source moves a place on purpose. */
const SAME_DEGREES = 5e-8;

/**
 * Whether two rows say the same, apart from their ids: equal words and figures, and places that
 * differ by no more than another coordinate system leaves of them.
 */
export function isSameRow(a: { readonly id: string }, b: { readonly id: string }): boolean {
  return isSame({ ...a, id: '' }, { ...b, id: '' });
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    if (isPlace(a) && isPlace(b)) return areClose(a, b, SAME_DEGREES);
    return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const entries = Object.entries(a);
  return (
    entries.length === Object.keys(b).length &&
    entries.every(([key, value]) => isSame(value, (b as Record<string, unknown>)[key]))
  );
}

const isPlace = (list: readonly unknown[]): list is LngLat =>
  list.length === 2 && typeof list[0] === 'number' && typeof list[1] === 'number';
