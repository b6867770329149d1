import type { Result } from '#geo/result.ts';
import type { ServiceProblem } from '../problem.ts';
import type { Clock } from './clock.ts';
import { backOffMs, LONGEST_PAUSE_SECONDS } from './pauses.ts';

type Ask<Value> = () => Promise<Result<Value, ServiceProblem>>;

/**
 * Stands between a service and who asks it many small things, as a map does. Once it fails, nothing
 * is asked for a while; then one question tries, and the others follow if it is answered. So a
 * service that is down gets a question a minute, not hundreds.
 */
export interface CircuitBreaker {
  /** Asks, or gives the problem of the failure before without asking. */
  readonly ask: <Value>(work: Ask<Value>) => Promise<Result<Value, ServiceProblem>>;
  /** The next question may go out: something has changed, there is a network again. */
  readonly reset: () => void;
}

const SHORTEST_PAUSE_MS = 4_000;

/** `onChange` hears why it fails and for how long nothing is asked, and null once it works again. */
export function circuitBreaker(
  clock: Pick<Clock, 'now' | 'random'>,
  onChange: (trouble: { problem: ServiceProblem; pauseMs: number } | null) => void,
): CircuitBreaker {
  let trouble: ServiceProblem | null = null;
  let failures = 0;
  let closedUntil = 0;
  let isTrying = false;

  const fails = (problem: ServiceProblem): void => {
    // those that went out together fail together: that is one failure
    if (trouble && clock.now() < closedUntil) return;
    trouble = problem;
    const pauseMs = pauseAfter(problem, ++failures, clock.random());
    closedUntil = clock.now() + pauseMs;
    onChange({ problem, pauseMs });
  };
  const works = (): void => {
    if (!trouble) return;
    trouble = null;
    failures = 0;
    onChange(null);
  };

  return {
    ask: async (work) => {
      if (trouble && (isTrying || clock.now() < closedUntil)) {
        return { ok: false, problem: trouble };
      }
      const isTry = trouble !== null;
      if (isTry) isTrying = true;
      try {
        const answer = await work();
        if (answer.ok) works();
        else if (answer.problem.code !== 'service/cancelled') fails(answer.problem);
        return answer;
      } finally {
        if (isTry) isTrying = false;
      }
    },
    reset: () => {
      closedUntil = 0;
    },
  };
}

function pauseAfter(problem: ServiceProblem, failures: number, random: number): number {
  const asked = 'waitSeconds' in problem ? (problem.waitSeconds ?? 0) : 0;
  const backOff = backOffMs(Math.min(failures, 10), SHORTEST_PAUSE_MS, random);
  // an hour or more is asked for by mistake as often as not
  return Math.max(backOff, 1000 * Math.min(asked, 10 * LONGEST_PAUSE_SECONDS));
}
