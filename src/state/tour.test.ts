// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  localStorage.clear();
  vi.resetModules();
});

/** As on the next visit. */
const visit = () => import('./tour.ts');

test('who ends the tour is not offered it again, on this visit or the next', async () => {
  const first = await visit();
  expect(first.useTour.getState()).toEqual({ step: null, isSeen: false });
  first.startTour();
  first.showStep(2);
  expect(first.useTour.getState().step).toBe(2);
  first.endTour();
  expect(first.useTour.getState()).toEqual({ step: null, isSeen: true });
  vi.resetModules();
  const next = await visit();
  expect(next.useTour.getState().isSeen).toBe(true);
});

test('who asks for it gets it again', async () => {
  const { endTour, startTour, useTour } = await visit();
  endTour();
  startTour();
  expect(useTour.getState().step).toBe(0);
});
