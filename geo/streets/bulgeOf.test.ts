import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bulgeOf } from './bulgeOf.ts';

const bulge = (...line: readonly number[]) =>
  bulgeOf(Float64Array.from(line), 0, line.length / 2 - 1);

test('a straight line has none', () => {
  expect(bulge(0, 0, 1, 1, 4, 4)).toBe(0);
  expect(bulge(5, 5, 5, 9)).toBe(0);
});

test('is how far a line strays, east or north', () => {
  expect(bulge(0, 0, 4, 3, 8, 0)).toBeCloseTo(3, 5);
  // of a line that ends where it starts, its reach from there
  expect(bulge(0, 0, 2, 0, 2, 1, 0, 0)).toBeCloseTo(2, 5);
});

test('on every side of any way all places of the line are, but for the bulge', () => {
  const degrees = fc.double({ min: -1, max: 1, noNaN: true });
  const line = fc
    .array(degrees, { minLength: 4, maxLength: 12 })
    .map((all) => all.slice(0, all.length - (all.length % 2)));
  fc.assert(
    fc.property(line, degrees, degrees, (places, east, north) => {
      const most = Math.fround(bulge(...places)) + 2 ** -40;
      const turns = places.flatMap((lng, i) =>
        i % 2 === 0 ? [east * places[i + 1]! - north * lng] : [],
      );
      const ends = [turns[0]!, turns.at(-1)!];
      const margin = (Math.abs(east) + Math.abs(north)) * most;
      expect(Math.min(...turns)).toBeGreaterThanOrEqual(Math.min(...ends) - margin);
      expect(Math.max(...turns)).toBeLessThanOrEqual(Math.max(...ends) + margin);
    }),
  );
});
