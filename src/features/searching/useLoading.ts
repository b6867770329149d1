import { useEffect, useEffectEvent, useState } from 'react';
import type { DataSetKind } from '#geo/plan/entities.ts';
import { succeed } from '#geo/result.ts';
import { systemClock } from '#src/services/asking/clock.ts';
import { workerProblem, type WorkerProblem } from '#src/state/problemText.ts';
import { withFormats } from '#src/workers/formatsClient.ts';
import {
  loadParts,
  type LoadedPart,
  type LoadingHost,
  type LoadingProblem,
  type PartAnswer,
  type PartState,
} from './loadParts.ts';
import type { Wanted } from './wanted.ts';

/** How far the loading is. */
export interface Loading {
  readonly parts: Readonly<Partial<Record<DataSetKind, PartState>>>;
  readonly pauseSeconds: number | null;
  /** why it stopped; what was loaded before is kept */
  readonly problem: LoadingProblem | WorkerProblem | null;
}

interface LoadingControl {
  readonly loading: Loading;
  /** goes on where it stopped */
  readonly retry: () => void;
  /** makes do with the parts that have been loaded */
  readonly goOn: () => void;
}

type OnLoaded = (wanted: Wanted, parts: readonly LoadedPart[]) => void;

/** Loads an area while the screen is there. */
export function useLoading(wanted: Wanted, onLoaded: OnLoaded): LoadingControl {
  const [attempt, setAttempt] = useState(1);
  const [done] = useState(() => new Map<DataSetKind, LoadedPart>());
  const [loading, setLoading] = useState<Loading>(BEGUN);
  const tellLoaded = useEffectEvent(onLoaded);

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const change = (changed: (before: Loading) => Partial<Loading>) => {
      if (!signal.aborted) setLoading((before) => ({ ...before, ...changed(before) }));
    };
    const host: LoadingHost = {
      signal,
      clock: systemClock,
      done,
      read: (pages) => readInWorker(new File([...pages], wanted.name), signal),
      onPause: (pauseSeconds) => change(() => ({ pauseSeconds })),
      onPart: (part, state) =>
        change(({ parts }) => ({ parts: { ...parts, [part]: state }, pauseSeconds: null })),
    };
    loadParts(wanted, host).then(
      (loaded) => {
        if (signal.aborted) return;
        if (loaded.ok) tellLoaded(wanted, loaded.value);
        else change(() => ({ problem: loaded.problem }));
      },
      (error: unknown) => change(() => ({ problem: workerProblem(error) })),
    );
    return () => stop.abort();
    // each attempt goes on with what is done
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [wanted, done, attempt]);

  return {
    loading,
    retry: () => {
      setLoading(BEGUN);
      setAttempt(attempt + 1);
    },
    goOn: () => onLoaded(wanted, [...done.values()]),
  };
}

const BEGUN: Loading = { parts: {}, pauseSeconds: null, problem: null };

/** Reads what came like any file. */
async function readInWorker(file: File, signal: AbortSignal): Promise<PartAnswer> {
  const read = await withFormats(async (formats) => await formats.read(file), signal);
  if (!read.ok) return read;
  if (read.value.kind === 'plan') throw new Error('features that are read as a plan');
  return succeed(read.value);
}
