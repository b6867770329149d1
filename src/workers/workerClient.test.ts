import { expect, test, vi } from 'vitest';
import { workerClient } from './workerClient.ts';

interface Api {
  slow(): Promise<string>;
}

/** A worker that never answers, and can be made to die. */
class SilentWorker extends EventTarget {
  readonly postMessage = vi.fn<() => void>();
  readonly terminate = vi.fn<() => void>();
  die(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  }
}

const start = () => {
  const worker = new SilentWorker();
  return { worker, client: workerClient<Api>(worker as unknown as Worker) };
};

test('who waits for a worker that dies is told, and who asks afterwards too', async () => {
  const { worker, client } = start();
  const answer = client.ask((api) => api.slow());
  worker.die();
  await expect(answer).rejects.toThrow('out of memory');
  await expect(client.ask((api) => api.slow())).rejects.toThrow('out of memory');
  expect(worker.terminate).toHaveBeenCalledTimes(1);
});

test('a worker that is ended ends what waits for it', async () => {
  const { worker, client } = start();
  const answer = client.ask((api) => api.slow());
  client.end(new Error('stopped'));
  await expect(answer).rejects.toThrow('stopped');
  expect(worker.terminate).toHaveBeenCalledTimes(1);
});
