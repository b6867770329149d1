import { useTranslation } from 'react-i18next';
import { OUTSIDE, placeInPolygon } from '#geo/geometry/placeInPolygon.ts';
import { preparePolygon } from '#geo/geometry/preparedPolygon.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { polygonsOf } from '#geo/plan/area.ts';
import { mergeSubAreas } from '#geo/plan/edits/splitMerge.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { subAreasIn } from '#geo/plan/queries.ts';
import { useTool } from '#src/state/tool.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { nearPlan } from '#src/state/nearPlan.ts';

/** Takes one sub-area into another, and says so with a way back. */
export function useMerge() {
  const { t } = useTranslation();
  const { store } = useWorkspace();
  const edit = useEdit();
  return (id: string, other: string): void => {
    const plan = store.getPlan();
    const [subArea, joining] = [plan.subAreas[id], plan.subAreas[other]];
    if (!subArea || !joining) return;
    const near = nearPlan(plan, [subArea.area, joining.area]);
    const said = t('drawing.merged', { name: joining.name, into: subArea.name });
    if (edit(() => mergeSubAreas(near, { ids: [id, other] }), null, { said })) {
      useTool.getState().putDown();
    }
  };
}

/** The sub-area in which, or on the border of which, a place lies; another one than `id`. */
export function otherAt(plan: Plan, id: string, [lng, lat]: LngLat): string | null {
  const other = subAreasIn(plan, null).find(
    (subArea) =>
      subArea.id !== id &&
      polygonsOf(subArea.area).some(
        (polygon) => placeInPolygon(preparePolygon(polygon), lng, lat) !== OUTSIDE,
      ),
  );
  return other?.id ?? null;
}
