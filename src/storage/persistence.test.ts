import { afterEach, expect, test, vi } from 'vitest';
import { keepStorage, storageRoom } from './persistence.ts';

const browserWith = (storage: object | undefined) => vi.stubGlobal('navigator', { storage });
afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  [true, 'kept'],
  [false, 'may-be-cleared'],
])('a browser that answers %s: %s', async (answer, persistence) => {
  browserWith({ persist: () => Promise.resolve(answer) });
  expect(await keepStorage()).toBe(persistence);
});

test('a browser that cannot say is no failure', async () => {
  browserWith(undefined);
  expect(await keepStorage()).toBe('unknown');
  expect(await storageRoom()).toBeNull();
  const refuse = () => Promise.reject(new TypeError('no origin'));
  browserWith({ persist: refuse, estimate: refuse });
  expect(await keepStorage()).toBe('unknown');
  expect(await storageRoom()).toBeNull();
});

test('room is what is used and what there is', async () => {
  browserWith({ estimate: () => Promise.resolve({ usage: 5, quota: 100 }) });
  expect(await storageRoom()).toEqual({ usedBytes: 5, quotaBytes: 100 });
  browserWith({ estimate: () => Promise.resolve({}) });
  expect(await storageRoom()).toBeNull();
});
