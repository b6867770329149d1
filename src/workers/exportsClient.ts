import { proxy } from 'comlink';
import type { ExportQuestion, ExportsApi } from './exportsApi.ts';
import { oneJob } from './oneJob.ts';
import { workerClient } from './workerClient.ts';

const start = () =>
  workerClient<ExportsApi>(
    new Worker(new URL('./exports.worker.ts', import.meta.url), {
      type: 'module',
      name: 'exports',
    }),
  );

/** Makes a file for a GIS, beside the engine: the map goes on getting its tiles from that. */
export const writeExport = (
  question: ExportQuestion,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Blob> => oneJob(start, (api) => api.write(question, proxy(onShare)), signal);
