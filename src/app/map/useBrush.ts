import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkCut } from '#geo/engine/linking/cutLinks.ts';
import type { Painted, Stroke } from '#geo/engine/pointing/painted.ts';
import { transferLinks } from '#geo/plan/edits/transferLinks.ts';
import type { Target } from '#geo/plan/target.ts';
import type { BrushStroke, MapPort } from '#src/map/MapPort.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { newSketcher } from '#src/state/sketch.ts';
import { useTool } from '#src/state/tool.ts';
import { useAnswered } from '#src/state/useAnswered.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { useWorkspace } from '#src/state/workspace.ts';
import { newId } from '#src/storage/newId.ts';
import { warn } from '#src/ui/notify.ts';
import { engine } from '#src/workers/engine.ts';
import { usePicked } from './picked.ts';

const sketcher = newSketcher();

/** Paints streets for a group: each stroke is shown while it is made, and becomes one step. */
export function useBrush(map: MapPort | null): void {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  const edit = useEdit();
  const answered = useAnswered();
  const { scenario } = useWorkspace();
  // one after the other: each works on what the one before made of the plan
  const strokes = useRef(Promise.resolve());
  const last = useRef<BrushStroke>(null);
  const group = useTool(({ tool, part }) =>
    tool.kind === 'pickStreets' && part === 'paint' ? tool.group : null,
  );

  // the group is the stroke's own: by now another tool may be in hand
  const take = useEffectEvent(
    ({ cuts, drops, adds }: Painted, { source, group: painted }: Stroke) =>
      edit(
        transferLinks,
        {
          to: source.kind === 'erase' ? null : painted,
          cuts: cuts.map(newCut),
          drops,
          adds: adds.map(named),
        },
        // in the bar of the brush
        { said: null },
      ),
  );

  const say = useEffectEvent(({ source: { kind } }: Stroke, taken: number | null) => {
    const said = t(kind === 'erase' ? 'groups.erased' : 'groups.painted', {
      metres: metres(taken ?? 0),
    });
    usePicked.setState({ said: taken === null ? t(`groups.paintNothing.${kind}`) : said });
  });

  // a stroke that waits for the one before it was made for the plan that was shown then
  const isStillShown = useEffectEvent((of: string | null) => of === scenario);

  const finish = async (stroke: Stroke, brushed: BrushStroke, of: string | null) => {
    try {
      await answered();
      const painted = isStillShown(of) ? await engine.ask((api) => api.paint(stroke)) : null;
      const isTaken = painted !== null && painted.metres > 0 && take(painted, stroke);
      say(stroke, isTaken ? painted.metres : null);
    } catch (error) {
      warn(problemText(t, workerProblem(error)));
    }
    // unless the next stroke is being shown
    if (last.current === brushed) sketcher.wipe();
  };

  const paint = useEffectEvent((brushed: BrushStroke) => {
    last.current = brushed;
    const { places, reachMetres, isDone, isCancelled } = brushed;
    if (isCancelled || group === null) return sketcher.wipe();
    const stroke: Stroke = { group, source: useTool.getState().source, places, reachMetres };
    sketcher.draw(async () => {
      await engine.ask((api) => api.sketchStroke(stroke));
      return { bbox: null };
    });
    if (isDone) strokes.current = strokes.current.then(() => finish(stroke, brushed, scenario));
  });

  useEffect(() => {
    if (!map || group === null) return;
    const putDown = map.startPainting(paint);
    return () => {
      putDown();
      sketcher.wipe();
    };
  }, [map, group]);
}

const named = (target: Target) => ({ id: newId(), target });

const newCut = ({ link, keeps, gives }: LinkCut) => ({
  link,
  keeps: keeps.map(named),
  gives: gives.map(named),
});
