import type { LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import type { SubArea } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { newId } from '#src/storage/newId.ts';
import { useNewSubArea } from './useNewSubArea.ts';
import { useShapeEdit } from './useShapeEdit.ts';
import { useWorkspace } from './workspace.ts';

interface Split {
  readonly line: readonly LngLat[];
  /** as seen along the line: the side that stays what it is */
  readonly keeps: 'left' | 'right';
  /** the other side; null: not known */
  readonly other: Area | null;
  /** whether the groups of the sub-area serve the other side too */
  readonly isSharing: boolean;
}

/** Splits a sub-area; resolves to whether it was done. */
export function useSplit() {
  const { store } = useWorkspace();
  const editShapes = useShapeEdit();
  const { fieldsOfNew } = useNewSubArea();
  return (
    { id, area }: SubArea,
    { line, keeps, other, isSharing }: Split,
    options: { readonly said?: string; readonly signal?: AbortSignal } = {},
  ): Promise<boolean> => {
    const input = {
      id,
      line,
      keeps,
      other: fieldsOfNew(other),
      links: Object.fromEntries(
        isSharing ? linksTo(store.getPlan(), id).map((link) => [link.id, newId()]) : [],
      ),
    };
    return editShapes((edits, plan) => edits.splitSubArea(plan, input), {
      ...options,
      near: [area],
    });
  };
}

/** What links to a sub-area. */
export function linksTo(plan: Plan, id: string): readonly Plan['links'][string][] {
  return Object.values(plan.links).filter(
    ({ target }) => target.kind === 'subArea' && target.subArea === id,
  );
}
