import { expect, test } from 'vitest';
import { latestOnly } from './latestOnly.ts';

test('jobs run one at a time, and of those that wait only the last', async () => {
  const run = latestOnly();
  const done: string[] = [];
  const job = (name: string) => async () => {
    await Promise.resolve();
    done.push(name);
  };
  run(job('first'));
  run(job('second'));
  run(job('third'));
  await expect.poll(() => done).toEqual(['first', 'third']);
  run(job('fourth'));
  await expect.poll(() => done).toEqual(['first', 'third', 'fourth']);
});
