import { releaseProxy, wrap, type Remote } from 'comlink';

/** A worker that answers, until it is ended or dies. */
export interface WorkerClient<Api> {
  /** Asks something; rejects when the worker throws, and when it ends before it has answered. */
  readonly ask: <Value>(question: (api: Remote<Api>) => Promise<Value>) => Promise<Value>;
  /** Ends the worker, with what it was asked and has not answered. */
  readonly end: (reason: Error) => void;
}

/** Takes a worker into use. Of a worker that dies, comlink itself never tells who waits for it. */
export function workerClient<Api>(worker: Worker): WorkerClient<Api> {
  const api = wrap<Api>(worker);
  // not a promise to race with: that would hold on to every answer for as long as the worker lives
  const waiting = new Set<(reason: Error) => void>();
  let ended: { readonly reason: Error } | null = null;

  function end(reason: Error): void {
    if (ended) return;
    ended = { reason };
    api[releaseProxy]();
    worker.terminate();
    for (const reject of waiting) reject(reason);
  }

  worker.addEventListener('error', ({ message }) => end(new Error(message || 'worker')));

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended.reason);
        waiting.add(reject);
        question(api)
          .then(resolve, reject)
          .finally(() => waiting.delete(reject));
      }),
    end,
  };
}
