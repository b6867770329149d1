import type { MultiPolygon } from '../types.ts';
import type { AreaConflict } from './areaConflicts.ts';
import { likeBefore } from './joinBorders.ts';
import { areaOf, overlay } from './overlay.ts';
import type { Areas } from './sharedCorners.ts';

/** Who gets the ground of a conflict; null: nobody. */
export interface Settlement {
  readonly conflict: Pick<AreaConflict, 'shape' | 'areas'>;
  readonly keeper: string | null;
}

/** Gives the ground of conflicts to who gets it. Gives the areas that change, an emptied one too. */
export function settleConflicts(areas: Areas, settlements: readonly Settlement[]): Areas {
  const involved = new Set(
    settlements.flatMap(({ conflict, keeper }) => [...conflict.areas, ...(keeper ? [keeper] : [])]),
  );
  const ids = [...areas.keys()].filter((id) => involved.has(id));
  const shapes = settlements.map(({ conflict }): MultiPolygon => [conflict.shape]);
  const over = overlay([...ids.map((id) => areas.get(id)!), ...shapes]);
  const changed = new Map<string, MultiPolygon>();
  ids.forEach((id, number) => {
    const now = areaOf(over, (found) => {
      const settled = found.find((other) => other >= ids.length);
      return settled === undefined
        ? found.includes(number)
        : settlements[settled - ids.length]!.keeper === id;
    });
    const before = areas.get(id)!;
    const like = likeBefore(before, now);
    if (like !== before) changed.set(id, like);
  });
  return changed;
}

/**
 * How to settle all that is narrower than a width, in metres: an overlap and a gap go to the area with
 * the longest border along it, and what sticks out of the district goes to nobody.
 */
export function settlementsOfSlivers(
  conflicts: readonly AreaConflict[],
  widthMetres: number,
): Settlement[] {
  return conflicts
    .filter((conflict) => conflict.widthMetres < widthMetres)
    .filter(({ areas }) => areas.length > 0)
    .map((conflict) => ({
      conflict,
      keeper: conflict.kind === 'outside' ? null : conflict.areas[0]!,
    }));
}
