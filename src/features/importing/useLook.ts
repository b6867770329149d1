import { useEffect, useState } from 'react';
import { workerProblem, type AnyProblem } from '#src/state/problemText.ts';
import type { Look, LookOptions } from '#src/workers/importApi.ts';
import type { Existing } from './useExisting.ts';
import type { OpenedData } from './useOpenedFile.ts';

/** What a file holds when it is read as the user says. */
export interface Looking {
  /** the last that could be read; null before the first, and when it cannot be read that way */
  readonly look: Look | null;
  readonly problem: AnyProblem | null;
  readonly isLooking: boolean;
}

interface Answer {
  readonly asked: LookOptions;
  readonly existing: Existing;
  readonly look: Look | null;
  readonly problem: AnyProblem | null;
}

/** Looks at a file again whenever it is to be read otherwise. `options`: the same object until then. */
export function useLook(
  { ask }: OpenedData,
  existing: Existing | null,
  options: LookOptions,
): Looking {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (!existing) return;
    let isGone = false;
    const show = (look: Look | null, problem: AnyProblem | null) => {
      if (!isGone) setAnswer({ asked: options, existing, look, problem });
    };
    ask(async (api) => await api.look(options)).then(
      (read) => (read.ok ? show(read.value, null) : show(null, read.problem)),
      (error: unknown) => show(null, workerProblem(error)),
    );
    return () => {
      isGone = true;
    };
  }, [ask, existing, options]);
  return {
    look: answer?.look ?? null,
    problem: answer?.problem ?? null,
    isLooking: answer?.asked !== options || answer?.existing !== existing,
  };
}
