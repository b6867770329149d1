import { afterEach, expect, test, vi } from 'vitest';
import { findReadiness } from './readiness.ts';

afterEach(() => vi.unstubAllGlobals());

const browserWith = (getRegistration?: () => Promise<unknown>) =>
  vi.stubGlobal('navigator', getRegistration ? { serviceWorker: { getRegistration } } : {});

test('the app is ready once its version is in use, and not while the first comes in', async () => {
  browserWith(() => Promise.resolve(undefined));
  expect(await findReadiness()).toBe('not-yet');
  browserWith(() => Promise.resolve({ active: null, installing: {} }));
  expect(await findReadiness()).toBe('not-yet');
  browserWith(() => Promise.resolve({ active: {}, waiting: {} }));
  expect(await findReadiness()).toBe('ready');
});

test('a browser that keeps no apps does not say', async () => {
  browserWith();
  expect(await findReadiness()).toBe('unknown');
  browserWith(() => Promise.reject(new DOMException('switched off', 'SecurityError')));
  expect(await findReadiness()).toBe('unknown');
});
