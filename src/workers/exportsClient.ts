import { proxy } from 'comlink';
import type { ExportQuestion, ExportsApi } from './exportsApi.ts';
import { workerClient } from './workerClient.ts';

/**
 * Makes a file for a GIS, in a worker that is ended afterwards: the map goes on getting its tiles from
 * the engine. `signal` ends it at once.
 */
export async function writeExport(
  question: ExportQuestion,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  signal.throwIfAborted();
  const client = workerClient<ExportsApi>(
    new Worker(new URL('./exports.worker.ts', import.meta.url), {
      type: 'module',
      name: 'exports',
    }),
  );
  signal.addEventListener('abort', () => client.end(signal.reason as Error));
  try {
    return await client.ask((api) => api.write(question, proxy(onShare)));
  } finally {
    client.end(new Error('done'));
  }
}
