import { wrap, type Remote } from 'comlink';
import type { EngineApi } from './engineApi.ts';

/** The one engine of the page, in its worker; started when it is first asked something. */
export const engine: Remote<EngineApi> = wrap<EngineApi>(
  new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'engine' }),
);
