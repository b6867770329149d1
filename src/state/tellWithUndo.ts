import type { TFunction } from 'i18next';
import type { ChangeLabel } from '#geo/plan/change.ts';
import type { PlanStore } from '#src/storage/planStore.ts';
import { tellWithAction } from '#src/ui/notify.ts';

let takeAway: (() => void) | null = null;

/**
 * Says what a step did, with the way back. The message is about that step alone: it goes as soon as it
 * is no longer the last one, so that its button never takes back something else, or nothing.
 */
export function tellWithUndo(
  t: TFunction,
  store: PlanStore,
  label: ChangeLabel,
  said: string,
): void {
  takeAway?.();
  const isLast = () => store.getHistory().undo[0] === label;
  const stop = () => {
    unsubscribe();
    if (takeAway === hide) takeAway = null;
  };
  const hide = tellWithAction(
    said,
    t('shell.undo'),
    () => {
      stop();
      if (isLast()) store.undo();
    },
    stop,
  );
  const unsubscribe = store.subscribe(() => {
    if (!isLast()) hide();
  });
  takeAway = hide;
}
