import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bulgesOf } from './bulgesOf.ts';

const linesOf = (...lines: readonly (readonly number[])[]) => ({
  coordStart: Uint32Array.from([
    0,
    ...lines.map((_, i) => lines.slice(0, i + 1).flat().length / 2),
  ]),
  lngLat: Float64Array.from(lines.flat()),
});

test('a straight line has none', () => {
  expect([...bulgesOf(linesOf([0, 0, 1, 1, 4, 4], [5, 5, 5, 9]))]).toEqual([0, 0]);
});

test('is how far a line strays, east or north', () => {
  const [bulge, round] = bulgesOf(linesOf([0, 0, 4, 3, 8, 0], [0, 0, 2, 0, 2, 1, 0, 0]));
  expect(bulge).toBeCloseTo(3, 5);
  // of a line that ends where it starts, its reach from there
  expect(round).toBeCloseTo(2, 5);
});

test('on every side of any way all places of the line are, but for the bulge', () => {
  const degrees = fc.double({ min: -1, max: 1, noNaN: true });
  const line = fc
    .array(degrees, { minLength: 4, maxLength: 12 })
    .map((all) => all.slice(0, all.length - (all.length % 2)));
  fc.assert(
    fc.property(line, degrees, degrees, (places, east, north) => {
      const bulge = bulgesOf(linesOf(places))[0]! + 2 ** -40;
      const turns = places.flatMap((lng, i) =>
        i % 2 === 0 ? [east * places[i + 1]! - north * lng] : [],
      );
      const ends = [turns[0]!, turns.at(-1)!];
      const margin = (Math.abs(east) + Math.abs(north)) * bulge;
      expect(Math.min(...turns)).toBeGreaterThanOrEqual(Math.min(...ends) - margin);
      expect(Math.max(...turns)).toBeLessThanOrEqual(Math.max(...ends) + margin);
    }),
  );
});
