import type { Remote } from 'comlink';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '#geo/plan/area.ts';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { nextTask } from '#src/ui/nextTask.ts';
import { warn } from '#src/ui/notify.ts';
import { engine } from '#src/workers/engine.ts';
import type { ShapeEdits, ShapesOfPlan } from '#src/workers/shapeEdits.ts';
import { widelyNearPlan } from './nearPlan.ts';
import { problemText, workerProblem } from './problemText.ts';
import { useEdit, type EditOptions } from './useEdit.ts';
import { useWorkspace } from './workspace.ts';

interface ShapeEditOptions extends EditOptions {
  /** what the edit is about: it gets only the sub-areas near that. Without, it gets them all. */
  readonly near?: readonly Area[];
  /** given up meanwhile: nothing comes of it */
  readonly signal?: AbortSignal;
  /** what is said instead when nothing is left of the area */
  readonly onNoArea?: () => void;
}

type AskEdit = (edits: Remote<ShapeEdits>, plan: ShapesOfPlan) => Promise<EditResult>;

/**
 * Does an edit of shapes on the open plan that is worked out where the page does not wait for it.
 * Resolves to whether it was done.
 */
export function useShapeEdit() {
  const { store } = useWorkspace();
  const { t } = useTranslation();
  const edit = useEdit();
  return useCallback(
    async (ask: AskEdit, options: ShapeEditOptions = {}): Promise<boolean> => {
      const { near, signal, onNoArea } = options;
      for (;;) {
        const plan = store.getPlan();
        const result = await engine
          .ask((api) => ask(api, shapesOf(near ? widelyNearPlan(plan, near) : plan)))
          .catch((error: unknown) => {
            warn(problemText(t, workerProblem(error)));
            return null;
          });
        // to take the answer in was a task already
        await nextTask();
        if (!result || signal?.aborted) return false;
        // what was changed meanwhile may lie where this would
        if (store.getPlan().subAreas !== plan.subAreas) continue;
        if (onNoArea && !result.ok && result.problem.code === 'edit/no-area') {
          onNoArea();
          return false;
        }
        const isDone = edit(() => result, null, options);
        // the lists have been drawn anew: what follows (a panel, the end of the drawing) is a task of its own
        await nextTask();
        return isDone;
      }
    },
    [store, t, edit],
  );
}

function shapesOf({ subAreas, links }: Plan): ShapesOfPlan {
  const there = Object.entries(links).filter(
    ([, { target }]) => target.kind === 'subArea' && target.subArea in subAreas,
  );
  return { subAreas, links: Object.fromEntries(there) };
}
