import { expect, test } from 'vitest';
import { byZoom, pixelsAtZoom, restingZoom, sidesZoom, zoomSteps } from './zoomSteps.ts';

const street = (zoom: number) => pixelsAtZoom(zoom, (step) => step.street);

test('a size at a step is the size of the step', () => {
  for (const step of zoomSteps) expect(street(step.zoom)).toBe(step.street);
});

test('between two steps it is linear, before the first and after the last it is theirs', () => {
  expect(street(16.5)).toBeCloseTo((street(16) + street(17)) / 2);
  expect(street(0)).toBe(zoomSteps[0]!.street);
  expect(street(24)).toBe(zoomSteps.at(-1)!.street);
});

test('nothing shrinks when the map comes nearer', () => {
  for (const size of ['street', 'band', 'line'] as const) {
    const sizes = zoomSteps.map((step) => step[size]);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  }
});

test('the map is told the same steps', () => {
  const [, , , ...stops] = byZoom((step) => step.street) as unknown[];
  expect(stops).toEqual(zoomSteps.flatMap((step) => [step.zoom, step.street]));
});

test('the map does not rest in a fade', () => {
  const middle = (sidesZoom.from + sidesZoom.full) / 2;
  expect([15, middle, 16].map(restingZoom)).toEqual([15, sidesZoom.from, 16]);
});
