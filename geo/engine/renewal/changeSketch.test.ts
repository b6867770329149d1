import { expect, test } from 'vitest';
import { line, networkOf, segment } from '#tests/engineFixtures.ts';
import { changeSketch } from './changeSketch.ts';

const along = (name: string, north: number) =>
  segment(name, { name, line: line([0, north], [100, north]) });
const before = networkOf([along('Dorpsstraat', 0)]);
const now = networkOf([along('Dorpsstraat', 40), along('Kerkstraat', 20), along('Elders', 900)]);
const row = now.streets.streetNames.indexOf('Dorpsstraat');

test('a sketch has the street before and now, in metres, and what lies around it', () => {
  const sketch = changeSketch({ before, now }, [0], [row]);
  // 60 m of room on every side
  expect(sketch.widthMetres).toBeCloseTo(220, 0);
  expect(sketch.heightMetres).toBeCloseTo(160, 0);
  expect(sketch.before).toEqual([[60, 100, 160, 100]]);
  expect(sketch.now).toEqual([[60, 60, 160, 60]]);
  expect(sketch.around).toContainEqual([60, 80, 160, 80]);
  expect(sketch.around).toHaveLength(2);
});
