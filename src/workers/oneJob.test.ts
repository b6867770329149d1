import { expect, test, vi } from 'vitest';
import { oneJob } from './oneJob.ts';
import type { WorkerClient } from './workerClient.ts';

/** A worker whose only answer comes when the test gives it. */
function starter() {
  const end = vi.fn<(reason: Error) => void>();
  let give: (answer: string) => void = () => undefined;
  let refuse: (reason: Error) => void = () => undefined;
  const client: WorkerClient<object> = {
    ask: <Value>() =>
      new Promise<Value>((resolve, reject) => {
        give = resolve as (answer: string) => void;
        refuse = reject;
      }),
    end: (reason) => {
      end(reason);
      refuse(reason);
    },
  };
  const start = vi.fn<() => WorkerClient<object>>(() => client);
  return { start, end, give: (answer: string) => give(answer) };
}

test('the worker is ended when its work is done', async () => {
  const { start, end, give } = starter();
  const answer = oneJob(start, () => Promise.resolve('asked'));
  give('made');
  await expect(answer).resolves.toBe('made');
  expect(end).toHaveBeenCalledTimes(1);
});

test('who stops it gets the reason at once, and the worker is ended', async () => {
  const { start, end } = starter();
  const control = new AbortController();
  const answer = oneJob(start, () => Promise.resolve('asked'), control.signal);
  control.abort(new Error('stopped'));
  await expect(answer).rejects.toThrow('stopped');
  expect(end).toHaveBeenCalled();
});

test('what is called off before it begins starts no worker', async () => {
  const { start } = starter();
  const signal = AbortSignal.abort(new Error('never mind'));
  await expect(oneJob(start, () => Promise.resolve('asked'), signal)).rejects.toThrow('never mind');
  expect(start).not.toHaveBeenCalled();
});
