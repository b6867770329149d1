import { beforeEach, expect, test } from 'vitest';
import { latestOnly, type LatestOnly } from './latestOnly.ts';

let latest: LatestOnly;
let done: string[];

beforeEach(() => {
  latest = latestOnly();
  done = [];
});

/** A job of three steps, which it leaves when it is not wanted any more. */
const run = (name: string) =>
  latest.run(async (isWanted) => {
    for (let step = 1; step <= 3; step++) {
      await Promise.resolve();
      if (!isWanted()) return;
      done.push(`${name}${step}`);
    }
  });

test('a job that nothing comes after is done to the end', async () => {
  run('a');
  await expect.poll(() => done).toEqual(['a1', 'a2', 'a3']);
  run('b');
  await expect.poll(() => done).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3']);
});

test('of the jobs that come meanwhile only the last is begun, and what runs is left for it', async () => {
  run('a');
  run('b');
  run('c');
  await expect.poll(() => done).toEqual(['c1', 'c2', 'c3']);
});

test('what is stopped is left between two steps, and what comes later is done', async () => {
  run('a');
  run('b');
  latest.stop();
  run('c');
  await expect.poll(() => done).toEqual(['c1', 'c2', 'c3']);
});
