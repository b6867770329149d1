import type { Remote } from 'comlink';
import type { WorkerClient } from './workerClient.ts';

/**
 * Does one piece of work in a worker that is started for it and ended afterwards, so that it leaves no
 * memory behind. `signal` ends it at once.
 */
export async function oneJob<Api, Value>(
  start: () => WorkerClient<Api>,
  work: (api: Remote<Api>) => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  signal?.throwIfAborted();
  const client = start();
  signal?.addEventListener('abort', () => client.end(signal.reason as Error));
  try {
    return await client.ask(work);
  } finally {
    client.end(new Error('done'));
  }
}
