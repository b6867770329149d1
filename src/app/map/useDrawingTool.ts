import { useEffect, useEffectEvent } from 'react';
import { intersectBBoxes } from '#geo/geometry/bbox.ts';
import type { Area } from '#geo/plan/area.ts';
import { boxOfArea } from '#geo/plan/areaBox.ts';
import { subAreasIn } from '#geo/plan/queries.ts';
import type { DrawingRequest, DrawingTask, Finish } from '#src/map/drawing/DrawingSession.ts';
import type { MapPort } from '#src/map/MapPort.ts';
import { useDrawing } from '#src/state/drawing.ts';
import { isDrawing, useTool, type Tool } from '#src/state/tool.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { useDrawingTask } from './useDrawingTask.ts';
import { useFindWay } from './useFindWay.ts';

/** Draws while a drawing tool is on, and hands what was drawn to the plan. */
export function useDrawingTool(map: MapPort | null): void {
  const tool = useTool((state) => state.tool);
  const { plan, streets, snap, districts } = useWorkspace();
  const taskOf = useDrawingTask();
  const findWay = useFindWay();

  /** Districts may be those of a whole country. */
  const isNear = (area: Area): boolean => {
    const box = boxOfArea(area);
    return !streets?.bbox || (box !== null && intersectBBoxes(box, streets.bbox) !== null);
  };

  const start = useEffectEvent((port: MapPort, drawn: Tool, task: DrawingTask) => {
    const own = drawn.kind === 'reshapeSubArea' ? drawn.id : null;
    const neighbours = [...subAreasIn(plan, null), ...districts].filter(
      (each) => each.id !== own && isNear(each.area),
    );
    // the drawing takes the focus, and gives it back to what began it
    const trigger = document.activeElement;
    const giveBackFocus = () => trigger instanceof HTMLElement && trigger.focus();
    const { isSnapping, stroke } = useTool.getState();
    const request: Omit<DrawingRequest, 'task'> = {
      snap,
      neighbours: neighbours.map(({ area }) => area),
      isSnapping,
      stroke,
      findWay: findWay(own),
      hidden: own === null ? [] : [own],
      onChange: (state) => useDrawing.setState({ state }),
      onCancel: () => {
        // given up for another tool: that one stays in hand
        if (useTool.getState().tool !== drawn) return;
        useTool.getState().putDown();
        giveBackFocus();
      },
    };
    return port.startDrawing({ ...request, task: ending(task, giveBackFocus) });
  });

  const begin = useEffectEvent((port: MapPort, drawn: Tool) => {
    const task = taskOf(drawn);
    return task && start(port, drawn, task);
  });

  useEffect(() => {
    if (!map || !isDrawing(tool)) return;
    const session = begin(map, tool);
    if (!session) return;
    useDrawing.setState({ session });
    return () => {
      useDrawing.setState({ session: null, state: null, shapes: null, cut: null, drawn: null });
      // another tool was taken: what was being drawn is given up
      session.cancel();
    };
  }, [map, tool]);
}

const endingIn =
  <Drawn>(finish: Finish<Drawn>, end: (isTaken: boolean, signal: AbortSignal) => boolean) =>
  async (drawn: Drawn, signal: AbortSignal): Promise<boolean> =>
    end(await finish(drawn, signal), signal);

/** The same task; once it is done the tool is put down. */
function ending(task: DrawingTask, andThen: () => void): DrawingTask {
  const end = (isTaken: boolean, signal: AbortSignal): boolean => {
    if (!isTaken || signal.aborted) return false;
    useDrawing.setState({ shapes: null, cut: null, drawn: null });
    useTool.getState().putDown();
    andThen();
    return true;
  };
  if (task.kind === 'cut') return { ...task, onFinish: endingIn(task.onFinish, end) };
  const onFinish = endingIn(task.onFinish, end);
  return task.kind === 'newArea' ? { ...task, onFinish } : { ...task, onFinish };
}
