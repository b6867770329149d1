import { proxy } from 'comlink';
import { wholeOf } from './pieces.ts';
import type { RenewalAnswer, RenewalApi, RenewalQuestion, RenewalStep } from './renewalApi.ts';
import { workerClient, type WorkerClient } from './workerClient.ts';

/** A worker of its own, to be ended: comparing large data leaves no memory behind, and stops at once. */
export const startRenewal = (): WorkerClient<RenewalApi> =>
  workerClient<RenewalApi>(
    new Worker(new URL('./renewal.worker.ts', import.meta.url), {
      type: 'module',
      name: 'renewal',
    }),
  );

/** What changes with newer data; null when the bytes of either streets are damaged. */
export async function whatChanges(
  { ask }: Pick<WorkerClient<RenewalApi>, 'ask'>,
  question: RenewalQuestion,
  onStep: (step: RenewalStep) => void,
): Promise<RenewalAnswer | null> {
  if (!(await ask((api) => api.renew(question, proxy(onStep))))) return null;
  return (await wholeOf(() => ask((api) => api.nextPiece()))) as RenewalAnswer;
}
