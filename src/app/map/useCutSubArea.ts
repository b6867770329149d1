import { splitArea } from '#geo/geometry/areas/splitArea.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { areaOfPolygons, polygonsOf } from '#geo/plan/area.ts';
import { splitSubArea } from '#geo/plan/edits/splitMerge.ts';
import type { SubArea } from '#geo/plan/entities.ts';
import type { CutLine } from '#src/map/drawing/DrawingSession.ts';
import { useDrawing, type Cut } from '#src/state/drawing.ts';
import { useTool } from '#src/state/tool.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useNewSubArea } from '#src/state/useNewSubArea.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { nearPlan } from './nearPlan.ts';

/** Cuts a sub-area along a line, and shows beforehand what becomes of it. */
export function useCutSubArea() {
  const { store } = useWorkspace();
  const edit = useEdit();
  const { fieldsOfNew } = useNewSubArea();
  return (subArea: SubArea): CutLine => {
    return {
      kind: 'cut',
      onLine: (line) => useDrawing.setState({ cut: cutBy(subArea, line) }),
      onFinish: (line) =>
        edit(() => {
          const near = nearPlan(store.getPlan(), [subArea.area]);
          const { kept: keeps } = useTool.getState();
          const { cut } = useDrawing.getState();
          const other = fieldsOfNew(cut?.[keeps === 'left' ? 'right' : 'left'] ?? null);
          return splitSubArea(near, { id: subArea.id, line, keeps, other });
        }, null),
    };
  };
}

function cutBy({ area }: SubArea, line: readonly LngLat[]): Cut | null {
  const halves = line.length > 1 ? splitArea(polygonsOf(area), line) : null;
  return halves && { left: areaOfPolygons(halves.left), right: areaOfPolygons(halves.right) };
}
