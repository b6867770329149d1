import type { Remote } from 'comlink';
import type { FormatsApi } from './formatsApi.ts';
import { oneJob } from './oneJob.ts';
import { workerClient, type WorkerClient } from './workerClient.ts';

/** A worker for one file: reading a large one leaves no memory behind once it is ended. */
export const startFormats = (): WorkerClient<FormatsApi> =>
  workerClient<FormatsApi>(
    new Worker(new URL('./formats.worker.ts', import.meta.url), {
      type: 'module',
      name: 'formats',
    }),
  );

/** Does one piece of work on a file in a worker of its own; `signal` ends it at once. */
export const withFormats = <Value>(
  work: (formats: Remote<FormatsApi>) => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value> => oneJob(startFormats, work, signal);
