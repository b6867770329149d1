import { releaseProxy, wrap, type Remote } from 'comlink';
import type { FormatsApi } from './formatsApi.ts';

/**
 * Does one piece of work on a file in a worker of its own, which is ended afterwards: reading a
 * large file leaves no memory behind, and `signal` ends it at once.
 */
export async function withFormats<Value>(
  work: (formats: Remote<FormatsApi>) => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  const worker = new Worker(new URL('./formats.worker.ts', import.meta.url), {
    type: 'module',
    name: 'formats',
  });
  const formats = wrap<FormatsApi>(worker);
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'worker')));
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
  try {
    return await Promise.race([work(formats), failed]);
  } finally {
    formats[releaseProxy]();
    worker.terminate();
  }
}
