import { fail, type Result } from '#geo/result.ts';
import type { ServiceName, ServiceProblem } from '../problem.ts';
import type { Asking } from './Asking.ts';
import { backOffMs, LONGEST_PAUSE_SECONDS, retryAfterSeconds } from './pauses.ts';

/** A question to a service. */
export interface Question {
  readonly service: ServiceName;
  readonly url: URL;
  /** sent as a form, with POST */
  readonly form?: Readonly<Record<string, string>>;
  /** how long one attempt may take */
  readonly timeoutMs: number;
  /** how often to try */
  readonly attempts: number;
  /** the pause after the first failure */
  readonly shortestPauseMs: number;
}

/** What is made of an answer. */
export interface Reading<Value> {
  /** the media types that are understood */
  readonly accept: string;
  /** of an answer that is no refusal; it may throw when the connection breaks */
  readonly read: (response: Response) => Promise<Result<Value, ServiceProblem>>;
}

/**
 * What a service answers. What may pass by itself (too busy, a failure of the service or the
 * connection, a broken off answer) is tried again after a pause.
 */
export async function ask<Value>(
  question: Question,
  reading: Reading<Value>,
  asking: Asking,
): Promise<Result<Value, ServiceProblem>> {
  const { attempts, shortestPauseMs } = question;
  const { signal, clock, onPause } = asking;
  for (let attempt = 1; ; attempt++) {
    const answer = await askOnce(question, reading, asking);
    if (answer.ok || attempt === attempts || !mayPass(answer.problem)) return answer;
    const asked = waitSecondsOf(answer.problem);
    if (asked !== null && asked > LONGEST_PAUSE_SECONDS) return answer;
    const backOff = backOffMs(attempt, shortestPauseMs, clock.random());
    const pauseMs = Math.max(backOff, 1000 * (asked ?? 0));
    onPause?.(Math.ceil(pauseMs / 1000));
    await clock.pause(pauseMs, signal);
    if (!signal.aborted) onPause?.(null);
  }
}

async function askOnce<Value>(
  { service, url, form, timeoutMs }: Question,
  { accept, read }: Reading<Value>,
  { signal, clock }: Asking,
): Promise<Result<Value, ServiceProblem>> {
  if (signal.aborted) return fail({ code: 'service/cancelled', service });
  const deadline = clock.deadline(timeoutMs);
  try {
    const response = await fetch(url, {
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
      headers: { Accept: accept },
      signal: AbortSignal.any([signal, deadline]),
      // no cookies; of this app no more than its address, which the services ask for
      credentials: 'omit',
      referrerPolicy: 'strict-origin-when-cross-origin',
    });
    const refusal = refusalOf(response, service, clock.now());
    if (refusal) return fail(refusal);
    return await read(response);
  } catch {
    if (signal.aborted) return fail({ code: 'service/cancelled', service });
    if (deadline.aborted)
      return fail({ code: 'service/timeout', service, seconds: timeoutMs / 1e3 });
    return fail({ code: isOffline() ? 'service/offline' : 'service/unreachable', service });
  }
}

/** What the status of an answer says, when it is no success. */
function refusalOf(response: Response, service: ServiceName, now: number): ServiceProblem | null {
  const { ok, status, headers } = response;
  if (ok) return null;
  const waitSeconds = retryAfterSeconds(headers.get('Retry-After'), now);
  if (status === 429) return { code: 'service/busy', service, waitSeconds };
  if (status >= 500) return { code: 'service/failing', service, status, waitSeconds };
  return { code: 'service/refused', service, status };
}

function mayPass({ code }: ServiceProblem): boolean {
  return PASSING.has(code);
}

const PASSING: ReadonlySet<ServiceProblem['code']> = new Set([
  'service/unreachable',
  'service/timeout',
  'service/busy',
  'service/failing',
  'service/truncated',
]);

const waitSecondsOf = (problem: ServiceProblem) =>
  'waitSeconds' in problem ? problem.waitSeconds : null;

/** What a browser says of its network can be believed when it says that there is none. */
export function isOffline(): boolean {
  // elsewhere there may be no navigator, or one that does not know
  const { navigator } = globalThis as { navigator?: { onLine?: boolean } };
  return navigator?.onLine === false;
}
