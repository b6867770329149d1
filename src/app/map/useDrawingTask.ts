import { useTranslation } from 'react-i18next';
import type { LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import { adoptDataSet } from '#geo/plan/edits/dataSets.ts';
import type { SubArea } from '#geo/plan/entities.ts';
import { settingsOf } from '#geo/plan/plan.ts';
import type { DrawingTask, Finish } from '#src/map/drawing/DrawingSession.ts';
import { useAppStorage } from '#src/state/appStorage.ts';
import { useDrawing } from '#src/state/drawing.ts';
import { problemText } from '#src/state/problemText.ts';
import { navigate } from '#src/state/route.ts';
import { useTool, type Tool } from '#src/state/tool.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useNewSubArea } from '#src/state/useNewSubArea.ts';
import { usePlanning } from '#src/state/usePlanning.ts';
import { useShapeEdit } from '#src/state/useShapeEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { warn } from '#src/ui/notify.ts';
import { encodeDataSet } from '#src/workers/dataSetBytes.ts';
import { useCutSubArea } from './useCutSubArea.ts';
import { movedBorders } from './movedBorders.ts';

/** What each tool draws, and what becomes of it. */
export function useDrawingTask() {
  const newSubArea = useDrawnSubArea();
  const newDistrict = useDrawnDistrict();
  const reshape = useReshaped();
  const cut = useCutSubArea();
  const newBarrier = useDrawnBarrier();
  const { plan } = useWorkspace();
  return (tool: Tool): DrawingTask | null => {
    const subArea = 'id' in tool ? plan.subAreas[tool.id] : undefined;
    switch (tool.kind) {
      case 'drawSubArea':
        return {
          kind: 'newArea',
          onArea: (drawn) => useDrawing.setState({ drawn }),
          onFinish: newSubArea,
        };
      case 'drawDistrict':
        return { kind: 'newArea', onFinish: newDistrict };
      case 'reshapeSubArea':
        return subArea ? reshape(subArea) : null;
      case 'drawBarrier':
        return { kind: 'cut', onFinish: newBarrier };
      case 'cutSubArea':
        return subArea ? cut(subArea) : null;
      default:
        return null;
    }
  };
}

function useDrawnBarrier(): Finish<readonly LngLat[]> {
  const { t } = useTranslation();
  const { change } = usePlanning();
  return async (drawn) =>
    // others may have come while it was drawn
    change(({ barriers }) => {
      const taken = new Set(barriers.map((each) => (each.kind === 'line' ? each.name : '')));
      const nameOf = (number: number) => t('extending.barriersLine', { number });
      let number = 1;
      while (taken.has(nameOf(number))) number++;
      const line = drawn.map(([lng, lat]): [number, number] => [lng, lat]);
      return { barriers: [...barriers, { kind: 'line', name: nameOf(number), line }] };
    });
}

function useDrawnSubArea(): Finish<Area> {
  const editShapes = useShapeEdit();
  const { namedNew, district } = useNewSubArea();
  return async (area, signal) => {
    const { isClipping } = useTool.getState();
    const subArea = { ...namedNew(), area };
    const clip = isClipping ? { district } : null;
    const isDone = await editShapes((edits, plan) => edits.drawSubArea(plan, { subArea, clip }), {
      near: [area],
      signal,
    });
    if (isDone) navigate({ panel: 'sub-areas', selection: { kind: 'subArea', id: subArea.id } });
    return isDone;
  };
}

function useReshaped() {
  const { plan } = useWorkspace();
  const editShapes = useShapeEdit();
  return (subArea: SubArea): DrawingTask => {
    const moved = movedBorders(plan, subArea);
    return {
      kind: 'reshape',
      area: subArea.area,
      onShape: (area, isMoving) => {
        const areas = moved(area);
        useDrawing.setState({ shapes: { areas, isMoving } });
        useDrawing
          .getState()
          .session?.show(
            [...areas]
              .filter(([id]) => id !== subArea.id)
              .map(([id, other]) => ({ id, area: other, colour: plan.subAreas[id]!.colour })),
          );
      },
      onFinish: async (area, signal) =>
        isUnchanged(subArea.area, area) ||
        editShapes((edits, near) => edits.reshapeSubArea(near, { id: subArea.id, area }), {
          near: [subArea.area, area],
          signal,
        }),
    };
  };
}

/** Nothing to do is no reason to go on. */
const isUnchanged = (before: Area, after: Area) =>
  JSON.stringify(before.coordinates) === JSON.stringify(after.coordinates);

function useDrawnDistrict(): Finish<Area> {
  const { t } = useTranslation();
  const { plan, store } = useWorkspace();
  const { dataSets } = useAppStorage();
  const edit = useEdit();

  const add = async (area: Area) => {
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

  return (area) => {
    void add(area);
    return Promise.resolve(true);
  };
}
