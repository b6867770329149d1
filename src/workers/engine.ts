import type { EngineApi } from './engineApi.ts';
import { engineSession } from './engineSession.ts';
import { workerClient } from './workerClient.ts';

/** The one engine of the page. */
export const engine = engineSession(() =>
  workerClient<EngineApi>(
    new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'engine' }),
  ),
);
