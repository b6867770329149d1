import { useEffect, useEffectEvent, useState } from 'react';
import type { Result } from '#geo/result.ts';
import type { Asking } from '#src/services/asking/Asking.ts';
import { systemClock } from '#src/services/asking/clock.ts';
import type { ServiceProblem } from '#src/services/problem.ts';

/** Something that a service is asked while it is on screen. */
export interface Asked<Value> {
  /** null until the answer has come */
  readonly value: Value | null;
  readonly problem: ServiceProblem | null;
  readonly isAsking: boolean;
  /** how many have come, of an answer in pages */
  readonly count: number;
  /** seconds until another attempt, while the service is busy */
  readonly pauseSeconds: number | null;
  readonly retry: () => void;
}

interface Answer<Value> {
  readonly asked: string;
  readonly result: Result<Value, ServiceProblem>;
}

/**
 * Asks a service, and stops asking when it is not on screen any more. `key`: names the question, and
 * another one is another question; null asks nothing.
 */
export function useAsked<Value>(
  key: string | null,
  ask: (asking: Asking) => Promise<Result<Value, ServiceProblem>>,
): Asked<Value> {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<Value> | null>(null);
  const [count, onCount] = useState(0);
  const [pauseSeconds, onPause] = useState<number | null>(null);
  const askNow = useEffectEvent(ask);
  const asked = key === null ? null : `${attempt}/${key}`;

  useEffect(() => {
    if (asked === null) return;
    const stop = new AbortController();
    const { signal } = stop;
    void askNow({ signal, clock: systemClock, onCount, onPause }).then((result) => {
      if (signal.aborted) return;
      onCount(0);
      onPause(null);
      setAnswer({ asked, result });
    });
    return () => stop.abort();
  }, [asked]);

  const result = answer?.asked === asked ? answer.result : null;
  return {
    value: result?.ok ? result.value : null,
    problem: result && !result.ok ? result.problem : null,
    isAsking: asked !== null && result === null,
    count,
    pauseSeconds,
    retry: () => setAttempt((before) => before + 1),
  };
}
