import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placerIn, type Plate } from './placing.ts';

const BOX = { x: 0, y: 0, width: 100, height: 80 };

const plate: fc.Arbitrary<Plate> = fc.record({
  middle: fc.tuple(
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.double({ min: 0, max: 80, noNaN: true }),
  ),
  width: fc.double({ min: 1, max: 40, noNaN: true }),
  height: fc.double({ min: 1, max: 12, noNaN: true }),
  angle: fc.double({ min: -90, max: 90, noNaN: true }),
});

/** Places in a plate, a grid of them: what the placer is held against knows no corners. */
function placesIn({ middle: [x, y], width, height, angle }: Plate) {
  const turn = (angle * Math.PI) / 180;
  const steps = Array.from({ length: 21 }, (_, i) => i / 20 - 0.5);
  return steps.flatMap((along) =>
    steps.map((across): [number, number] => [
      x + along * width * Math.cos(turn) - across * height * Math.sin(turn),
      y + along * width * Math.sin(turn) + across * height * Math.cos(turn),
    ]),
  );
}

function isIn(
  [x, y]: readonly [number, number],
  { middle, width, height, angle }: Plate,
  slack: number,
) {
  const turn = (-angle * Math.PI) / 180;
  const [dx, dy] = [x - middle[0], y - middle[1]];
  const along = dx * Math.cos(turn) - dy * Math.sin(turn);
  const across = dx * Math.sin(turn) + dy * Math.cos(turn);
  return Math.abs(along) < width / 2 - slack && Math.abs(across) < height / 2 - slack;
}

test('no plate that is taken lies over another, or out of the box', () => {
  fc.assert(
    fc.property(fc.array(plate, { maxLength: 25 }), (plates) => {
      const placer = placerIn(BOX);
      const taken = plates.filter((each) => placer.take(each));
      for (const one of taken) {
        const places = placesIn(one);
        expect(
          places.every(([x, y]) => x > -1e-6 && x < 100 + 1e-6 && y > -1e-6 && y < 80 + 1e-6),
        ).toBe(true);
        const others = taken.filter((other) => other !== one);
        expect(others.filter((other) => places.some((at) => isIn(at, other, 1e-6)))).toEqual([]);
      }
    }),
  );
});

test('a plate that lies free is taken', () => {
  const placer = placerIn(BOX);
  const slanted = { width: 40, height: 4, angle: 45 };
  expect(placer.take({ middle: [40, 40], ...slanted })).toBe(true);
  // the boxes around these two overlap, they themselves do not
  expect(placer.take({ middle: [48, 32], ...slanted })).toBe(true);
  expect(placer.take({ middle: [41, 39], ...slanted })).toBe(false);
});
