import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import type { Result } from '#geo/result.ts';
import { tellWithAction, warn } from '#src/ui/notify.ts';
import { problemText, type AnyProblem } from './problemText.ts';

interface Leaving {
  /** what is not to be shown any more, though it is still there */
  readonly ids: ReadonlySet<string>;
}

const useLeaving = create<Leaving>()(() => ({ ids: new Set() }));

const setLeaving = (id: string, isLeaving: boolean) =>
  useLeaving.setState(({ ids }) => {
    const after = new Set(ids);
    if (isLeaving) after.add(id);
    else after.delete(id);
    return { ids: after };
  });

interface Removal {
  /** random, so that it names one thing wherever it is shown */
  readonly id: string;
  readonly said: string;
  /** the way back, in the words of what it is; usually "Ongedaan maken" */
  readonly keep?: string;
  readonly remove: () => Promise<Result<unknown, AnyProblem>>;
  /** once it is really gone, so that lists are read again */
  readonly onRemoved?: () => unknown;
}

/**
 * Removes what is no step of a plan (a plan, a version, what is kept of the map), and so cannot be put
 * back: it is out of sight at once, and removed when the message with the way back has gone.
 * To leave the page before is to keep it.
 */
export function useRemoveLater() {
  const { t } = useTranslation();
  const { ids } = useLeaving();
  const removeLater = useCallback(
    ({ id, said, keep, remove, onRemoved }: Removal) => {
      setLeaving(id, true);
      const removeNow = async () => {
        const removed = await remove();
        if (!removed.ok) warn(problemText(t, removed.problem));
        await onRemoved?.();
        setLeaving(id, false);
      };
      tellWithAction(
        said,
        keep ?? t('shell.undo'),
        () => setLeaving(id, false),
        () => void removeNow(),
      );
    },
    [t],
  );
  return { removeLater, isLeaving: (id: string) => ids.has(id) };
}
