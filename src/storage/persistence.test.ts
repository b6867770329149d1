import { afterEach, expect, test, vi } from 'vitest';
import { isStorageKept, keepStorage } from './persistence.ts';

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
  const refuse = () => Promise.reject(new TypeError('no origin'));
  browserWith({ persist: refuse, persisted: refuse });
  expect(await keepStorage()).toBe('unknown');
  expect(await isStorageKept()).toBe('unknown');
});

test('to find out is not to ask', async () => {
  const persist = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
  browserWith({ persist, persisted: () => Promise.resolve(false) });
  expect(await isStorageKept()).toBe('may-be-cleared');
  expect(persist).not.toHaveBeenCalled();
});
