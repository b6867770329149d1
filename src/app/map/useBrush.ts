import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkCut } from '#geo/engine/linking/cutLinks.ts';
import type { Painted, Stroke } from '#geo/engine/pointing/painted.ts';
import { transferLinks } from '#geo/plan/edits/transferLinks.ts';
import type { Target } from '#geo/plan/target.ts';
import type { BrushStroke, MapPort } from '#src/map/MapPort.ts';
import { useFormatters } from '#src/i18n/figures.ts';
import { problemText, workerProblem } from '#src/state/problemText.ts';
import { clearSketch, showSketch } from '#src/state/sketch.ts';
import { useTool } from '#src/state/tool.ts';
import { useEdit } from '#src/state/useEdit.ts';
import { newId } from '#src/storage/newId.ts';
import { warn } from '#src/ui/notify.ts';
import { engine } from '#src/workers/engine.ts';
import { latestOnly } from '#src/workers/latestOnly.ts';
import { usePicked } from './picked.ts';

const strokes = latestOnly();

/** Paints streets for a group: each stroke is shown while it is made, and becomes one step. */
export function useBrush(map: MapPort | null): void {
  const { t } = useTranslation();
  const { metres } = useFormatters();
  const edit = useEdit();
  const group = useTool(({ tool, part }) =>
    tool.kind === 'pickStreets' && part === 'paint' ? tool.group : null,
  );

  // the group is the stroke's own: by now another tool may be in hand
  const take = useEffectEvent(({ cuts, adds }: Painted, { source, group: painted }: Stroke) =>
    edit(transferLinks, {
      to: source.kind === 'erase' ? null : painted,
      cuts: cuts.map(newCut),
      adds: adds.map(named),
    }),
  );

  const finish = async (stroke: Stroke, taken: number) => {
    const done = taken > 0 ? await engine.ask((api) => api.paint(stroke)) : null;
    clearSketch();
    const isTaken = done !== null && take(done, stroke);
    const { kind } = stroke.source;
    const said = t(kind === 'erase' ? 'groups.erased' : 'groups.painted', {
      metres: metres(taken),
    });
    usePicked.setState({ said: isTaken ? said : t(`groups.paintNothing.${kind}`) });
  };

  const paint = useEffectEvent(async (brushed: BrushStroke, isWanted: () => boolean) => {
    const { places, reachMetres, isDone, isCancelled } = brushed;
    if (isCancelled || group === null) return clearSketch();
    const stroke: Stroke = { group, source: useTool.getState().source, places, reachMetres };
    try {
      const taken = await engine.ask((api) => api.sketchStroke(stroke));
      if (isDone) await finish(stroke, taken);
      else if (isWanted()) showSketch(null);
    } catch (error) {
      clearSketch();
      warn(problemText(t, workerProblem(error)));
    }
  });

  const start = useEffectEvent((port: MapPort) =>
    port.startPainting((stroke) => {
      // what is done is never left out for what comes after it
      if (stroke.isDone) {
        strokes.stop();
        void paint(stroke, () => true);
      } else strokes.run((isWanted) => paint(stroke, isWanted));
    }),
  );

  useEffect(() => {
    if (!map || group === null) return;
    const putDown = start(map);
    return () => {
      putDown();
      clearSketch();
    };
  }, [map, group]);
}

const named = (target: Target) => ({ id: newId(), target });

const newCut = ({ link, keeps, gives }: LinkCut) => ({
  link,
  keeps: keeps.map(named),
  gives: gives.map(named),
});
