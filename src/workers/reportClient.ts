import { proxy } from 'comlink';
import type { ReportApi, ReportQuestion } from './reportApi.ts';
import { workerClient } from './workerClient.ts';

/** Makes a report, in a worker that is ended afterwards. `signal` ends it at once. */
export async function writeReport(
  question: ReportQuestion,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  signal.throwIfAborted();
  const client = workerClient<ReportApi>(
    new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module', name: 'report' }),
  );
  signal.addEventListener('abort', () => client.end(signal.reason as Error));
  try {
    return await client.ask((api) => api.write(question, proxy(onShare)));
  } finally {
    client.end(new Error('done'));
  }
}
