import type { Remote } from 'comlink';
import type { FormatsApi } from './formatsApi.ts';
import { workerClient, type WorkerClient } from './workerClient.ts';

/** A worker for one file: reading a large one leaves no memory behind once it is ended. */
export const startFormats = (): WorkerClient<FormatsApi> =>
  workerClient<FormatsApi>(
    new Worker(new URL('./formats.worker.ts', import.meta.url), {
      type: 'module',
      name: 'formats',
    }),
  );

/**
 * Does one piece of work on a file in a worker of its own, which is ended afterwards; `signal` ends
 * it at once.
 */
export async function withFormats<Value>(
  work: (formats: Remote<FormatsApi>) => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  const formats = startFormats();
  signal?.addEventListener('abort', () => formats.end(signal.reason as Error));
  try {
    return await formats.ask(work);
  } finally {
    formats.end(new Error('done'));
  }
}
