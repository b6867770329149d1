import { proxy } from 'comlink';
import { oneJob } from './oneJob.ts';
import type { ReportApi, ReportQuestion } from './reportApi.ts';
import { workerClient } from './workerClient.ts';

const start = () =>
  workerClient<ReportApi>(
    new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module', name: 'report' }),
  );

/** Makes a report, beside the engine. */
export const writeReport = (
  question: ReportQuestion,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Blob> => oneJob(start, (api) => api.write(question, proxy(onShare)), signal);
