import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { areaBBox, intersectBBoxes } from '#geo/geometry/bbox.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';
import { adoptDataSet } from '#geo/plan/edits/dataSets.ts';
import { addSubArea, updateSubArea } from '#geo/plan/edits/subAreas.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import { subAreasIn } from '#geo/plan/queries.ts';
import type { MapPort } from '#src/map/MapPort.ts';
import { nextColour } from '#src/state/subAreaColours.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { problemText } from '#src/state/problemText.ts';
import { navigate } from '#src/state/route.ts';
import { useTool, type Tool } from '#src/state/tool.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { warn } from '#src/ui/notify.ts';
import { encodeDataSet } from '#src/workers/dataSetBytes.ts';
import { useDrawing } from './drawing.ts';

/** Draws while a drawing tool is on, and hands what was drawn to the plan. */
export function useDrawingTool(map: MapPort | null): void {
  const tool = useTool((state) => state.tool);
  const { plan, streets, snap, districts } = useWorkspace();
  const finish = useFinish();

  /** Districts may be those of a whole country. */
  const isNear = (area: Area): boolean => {
    const box = areaBBox(polygonsOf(area));
    return !streets?.bbox || (box !== null && intersectBBoxes(box, streets.bbox) !== null);
  };

  const start = useEffectEvent((port: MapPort, drawn: Tool) => {
    const reshaped = drawn.kind === 'reshapeSubArea' ? plan.subAreas[drawn.id] : undefined;
    const neighbours = [...subAreasIn(plan, null), ...districts].filter(
      (each) => each.id !== reshaped?.id && isNear(each.area),
    );
    // the drawing takes the focus, and gives it back to what began it
    const trigger = document.activeElement;
    const giveBackFocus = () => trigger instanceof HTMLElement && trigger.focus();
    const onFinish = (area: Area) => {
      useDrawing.setState({ shape: null });
      finish(drawn, area);
      giveBackFocus();
    };
    return port.startDrawing({
      snap,
      neighbours: neighbours.map(({ area }) => area),
      isSnapping: useTool.getState().isSnapping,
      task: reshaped
        ? {
            kind: 'reshape',
            area: reshaped.area,
            onShape: (area, isMoving) =>
              useDrawing.setState({ shape: { subArea: reshaped.id, area, isMoving } }),
            onFinish,
          }
        : { kind: 'newArea', onFinish },
      hidden: reshaped ? [reshaped.id] : [],
      onChange: (state) => useDrawing.setState({ state }),
      onCancel: () => {
        // given up for another tool: that one stays in hand
        if (useTool.getState().tool !== drawn) return;
        useTool.getState().putDown();
        giveBackFocus();
      },
    });
  });

  useEffect(() => {
    if (!map || tool.kind === 'select' || tool.kind === 'pickStreets') return;
    const session = start(map, tool);
    useDrawing.setState({ session });
    return () => {
      useDrawing.setState({ session: null, state: null, shape: null });
      // another tool was taken: what was being drawn is given up
      session.cancel();
    };
  }, [map, tool]);
}

/** What becomes of a finished drawing. */
function useFinish() {
  const { t } = useTranslation();
  const { plan, store } = useWorkspace();
  const { dataSets } = useAppStorage();
  const edit = useEdit();

  const addArea = (area: Area) => {
    const id = newId();
    const subAreas = subAreasIn(plan, null);
    const colour = nextColour(subAreas.map((subArea) => subArea.colour));
    const name = t('subAreas.suggestedName', { number: subAreas.length + 1 });
    if (!edit(addSubArea, { id, name, colour, area })) return;
    navigate({ panel: 'sub-areas', selection: { kind: 'subArea', id } });
  };

  const addDistrict = async (area: Area) => {
    const id = newId();
    const name = settingsOf(plan).name;
    const bytes = encodeDataSet({ kind: 'districts', districts: [{ id, name, area }] });
    const put = await dataSets.put(store.planId, [{ id, kind: 'districts', bytes }]);
    if (!put.ok) return warn(problemText(t, put.problem));
    const date = new Date().toISOString().slice(0, 10);
    const source = t('area.drawn');
    edit(adoptDataSet, {
      id,
      kind: 'districts',
      name: t('area.districts'),
      source,
      date,
      licence: '',
      attribution: '',
      count: 1,
    });
    navigate({ panel: 'area', selection: null });
  };

  return useEffectEvent((tool: Tool, area: Area) => {
    useTool.getState().putDown();
    if (tool.kind === 'drawSubArea') addArea(area);
    if (tool.kind === 'drawDistrict') void addDistrict(area);
    if (tool.kind === 'reshapeSubArea') edit(updateSubArea, { id: tool.id, fields: { area } });
  });
}
