import { splitArea } from '#geo/geometry/areas/splitArea.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { areaOfPolygons, polygonsOf } from '#geo/plan/area.ts';
import type { SubArea } from '#geo/plan/entities.ts';
import type { CutLine } from '#src/map/drawing/DrawingSession.ts';
import { useDrawing, type Cut } from '#src/state/drawing.ts';
import { useTool } from '#src/state/tool.ts';
import { useSplit } from '#src/state/useSplit.ts';

/** Cuts a sub-area along a line, and shows beforehand what becomes of it. */
export function useCutSubArea() {
  const split = useSplit();
  return (subArea: SubArea): CutLine => ({
    kind: 'cut',
    onLine: (line) => useDrawing.setState({ cut: cutBy(subArea, line) }),
    onFinish: (line, signal) => {
      const { kept: keeps, isSharing } = useTool.getState();
      const other = useDrawing.getState().cut?.[keeps === 'left' ? 'right' : 'left'] ?? null;
      return split(subArea, { line, keeps, other, isSharing }, { signal });
    },
  });
}

function cutBy({ area }: SubArea, line: readonly LngLat[]): Cut | null {
  const halves = line.length > 1 ? splitArea(polygonsOf(area), line) : null;
  if (!halves) return null;
  return { left: areaOfPolygons(halves.left), right: areaOfPolygons(halves.right), line };
}
