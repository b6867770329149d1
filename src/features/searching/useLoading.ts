import { useEffect, useRef, useState } from 'react';
import type { DataSetKind } from '#geo/plan/entities.ts';
import { systemClock } from '#src/services/asking/clock.ts';
import { workerProblem, type WorkerProblem } from '#src/state/problemText.ts';
import { withFormats } from '#src/workers/formatsClient.ts';
import {
  loadParts,
  type LoadedPart,
  type LoadingHost,
  type LoadingProblem,
  type PartState,
} from './loadParts.ts';
import type { Wanted } from './wanted.ts';

/** What is being loaded, and how far it is. */
export interface Loading {
  readonly wanted: Wanted;
  readonly parts: Readonly<Partial<Record<DataSetKind, PartState>>>;
  readonly pauseSeconds: number | null;
  /** why it stopped; what was loaded before is kept */
  readonly problem: LoadingProblem | WorkerProblem | null;
}

interface LoadingControl {
  /** null: nothing is being loaded */
  readonly loading: Loading | null;
  readonly start: (wanted: Wanted) => void;
  /** goes on where it stopped */
  readonly retry: () => void;
  /** makes do with the parts that have been loaded */
  readonly goOn: () => void;
  readonly stop: () => void;
}

/** Loads an area while the screen is there. */
export function useLoading(
  onLoaded: (wanted: Wanted, parts: readonly LoadedPart[]) => void,
): LoadingControl {
  const [loading, setLoading] = useState<Loading | null>(null);
  const done = useRef(new Map<DataSetKind, LoadedPart>());
  const stopper = useRef(new AbortController());
  useEffect(() => () => stopper.current.abort(), []);

  const run = async (wanted: Wanted) => {
    stopper.current.abort();
    const stop = new AbortController();
    stopper.current = stop;
    setLoading({ wanted, parts: {}, pauseSeconds: null, problem: null });
    const change = (changed: (before: Loading) => Partial<Loading>) =>
      setLoading((before) =>
        before && !stop.signal.aborted ? { ...before, ...changed(before) } : before,
      );
    const host: LoadingHost = {
      signal: stop.signal,
      clock: systemClock,
      done: done.current,
      read: (kind, pages) =>
        withFormats(
          async (formats) => await formats.readPages({ name: wanted.name, kind, pages }),
          stop.signal,
        ),
      onPause: (pauseSeconds) => change(() => ({ pauseSeconds })),
      onPart: (part, state) =>
        change(({ parts }) => ({ parts: { ...parts, [part]: state }, pauseSeconds: null })),
    };
    try {
      const loaded = await loadParts(wanted, host);
      if (stop.signal.aborted) return;
      if (loaded.ok) onLoaded(wanted, loaded.value);
      else change(() => ({ problem: loaded.problem }));
    } catch (error) {
      change(() => ({ problem: workerProblem(error) }));
    }
  };

  return {
    loading,
    start: (wanted) => {
      done.current = new Map();
      void run(wanted);
    },
    retry: () => {
      if (loading) void run(loading.wanted);
    },
    goOn: () => {
      if (loading) onLoaded(loading.wanted, [...done.current.values()]);
    },
    stop: () => {
      stopper.current.abort();
      setLoading(null);
    },
  };
}
