import { expect, test } from 'vitest';
import { inTurn } from './inTurn.ts';

/** Jobs that run until they are let go, and what was begun so far. */
function jobs() {
  const begun: string[] = [];
  const letGo = new Map<string, () => void>();
  const job = (name: string) => (): Promise<string> => {
    begun.push(name);
    return new Promise((resolve) => letGo.set(name, () => resolve(name)));
  };
  return { begun, job, letGo: (name: string) => letGo.get(name)!() };
}

const { signal } = new AbortController();

test('jobs run in the order in which they came, no more than so many at once', async () => {
  const { begun, job, letGo } = jobs();
  const run = inTurn(2);
  const done = ['a', 'b', 'c', 'd'].map((name) => run(job(name), signal));
  expect(begun).toEqual(['a', 'b']);
  letGo('b');
  expect(await done[1]).toBe('b');
  await expect.poll(() => begun).toEqual(['a', 'b', 'c']);
  letGo('a');
  await expect.poll(() => begun).toEqual(['a', 'b', 'c', 'd']);
});

test('a job that is called off while it waits is never begun', async () => {
  const { begun, job, letGo } = jobs();
  const run = inTurn(1);
  const first = run(job('a'), signal);
  const calledOff = new AbortController();
  const second = run(job('b'), calledOff.signal);
  const third = run(job('c'), signal);
  calledOff.abort();
  await expect(second).rejects.toMatchObject({ name: 'AbortError' });
  letGo('a');
  await first;
  await expect.poll(() => begun).toEqual(['a', 'c']);
  letGo('c');
  expect(await third).toBe('c');
});

test('a job that fails makes room for the next', async () => {
  const run = inTurn(1);
  const failing = run(() => Promise.reject(new Error('no')), signal);
  const next = run(async () => 'yes', signal);
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
