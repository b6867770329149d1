import type { Remote } from 'comlink';
import type { FormatsApi } from './formatsApi.ts';
import { workerClient } from './workerClient.ts';

/**
 * Does one piece of work on a file in a worker of its own, which is ended afterwards: reading a
 * large file leaves no memory behind, and `signal` ends it at once.
 */
export async function withFormats<Value>(
  work: (formats: Remote<FormatsApi>) => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  const formats = workerClient<FormatsApi>(
    new Worker(new URL('./formats.worker.ts', import.meta.url), {
      type: 'module',
      name: 'formats',
    }),
  );
  signal?.addEventListener('abort', () => formats.end(signal.reason as Error));
  try {
    return await formats.ask(work);
  } finally {
    formats.end(new Error('done'));
  }
}
