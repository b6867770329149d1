import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { areaOf, inAll, overlay, type Overlay } from '#geo/geometry/areas/overlay.ts';
import { ringSquareMetres } from '#geo/geometry/areas/squareMetres.ts';
import type { MultiPolygon } from '#geo/geometry/types.ts';
import { box, ring, someAreas } from './areaShapes.ts';
import { geosAreas } from './geosAreas.ts';

// a border of a tenth of a degree that is off by a step of the grid
const LEAST_SURFACE = 1e-10;

let geos: Awaited<ReturnType<typeof geosAreas>>;
beforeAll(async () => {
  geos = await geosAreas();
});

const isValidForGeos = (area: MultiPolygon) => area.length === 0 || geos.isValid(area);

/** Polygons that GEOS can take: lattice corners may lie on one line, or cross. */
const sound = (areas: readonly MultiPolygon[]) =>
  areas.every((area) => area.every((polygon) => geos.isValid([polygon])));

const faces = (over: Overlay) =>
  new Set(over.areasOfCycle.filter((areas) => areas.length > 0).map((areas) => areas.join()));

describe('areas laid over each other', () => {
  test('give the surfaces that GEOS finds, for any two', () => {
    fc.assert(
      fc.property(someAreas, (areas) => {
        fc.pre(sound(areas));
        const [a, b] = [areas[0]!, areas.at(-1)!];
        const over = overlay([a, b]);
        const common = areaOf(over, inAll(0, 1));
        const [aUnited, bUnited] = [areaOf(over, inAll(0)), areaOf(over, inAll(1))];
        expect(Math.abs(geos.surface(aUnited) - geos.together(a))).toBeLessThan(LEAST_SURFACE);
        expect(Math.abs(geos.surface(common) - geos.common(aUnited, bUnited))).toBeLessThan(
          LEAST_SURFACE,
        );
        const without = areaOf(over, (numbers) => numbers.join() === '0');
        expect(Math.abs(geos.surface(without) - geos.without(aUnited, bUnited))).toBeLessThan(
          LEAST_SURFACE,
        );
      }),
      { numRuns: 30 },
    );
  });

  test('fall apart in valid polygons that add up to all of them together', () => {
    fc.assert(
      fc.property(someAreas, (areas) => {
        fc.pre(sound(areas));
        const over = overlay(areas);
        const parts = [...faces(over)].map((key) =>
          areaOf(over, (numbers) => numbers.join() === key),
        );
        for (const part of parts) expect(isValidForGeos(part)).toBe(true);
        const sum = parts.reduce((total, part) => total + geos.surface(part), 0);
        expect(Math.abs(sum - geos.together(areas.flat()))).toBeLessThan(LEAST_SURFACE);
      }),
      { numRuns: 30 },
    );
  });

  test('have outer rings that run anticlockwise and holes that run clockwise', () => {
    fc.assert(
      fc.property(someAreas, (areas) => {
        const united = areaOf(overlay(areas), (numbers) => numbers.length > 0);
        for (const [outer, ...holes] of united) {
          expect(ringSquareMetres(outer!)).toBeGreaterThan(0);
          for (const hole of holes) expect(ringSquareMetres(hole)).toBeLessThan(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('come out the same when their faces are laid over each other again', () => {
    fc.assert(
      fc.property(someAreas, (areas) => {
        const over = overlay(areas);
        const once = areas.map((_, number) => areaOf(over, inAll(number)));
        const again = overlay(once);
        expect(once.map((_, number) => areaOf(again, inAll(number)))).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });

  test('are cut anywhere: rings that touch in a place, holes in holes, parts in parts', () => {
    const bowTie = [...box(5, 52, 5.01, 52.01), ...box(5.01, 52.01, 5.02, 52.02)];
    expect(areaOf(overlay([bowTie]), inAll(0))).toHaveLength(2);
    const outer = box(5, 52, 5.1, 52.1);
    const inner = box(5.02, 52.02, 5.08, 52.08);
    const innermost = box(5.04, 52.04, 5.06, 52.06);
    const over = overlay([outer, inner, innermost]);
    const onion = areaOf(over, (numbers) => numbers.length % 2 === 1);
    expect(onion.map((polygon) => polygon.length).sort((a, b) => a - b)).toEqual([1, 2]);
    const corner = [ring([5, 52], [5.02, 52], [5, 52.02])];
    const notched = areaOf(overlay([outer, [corner]]), (numbers) => numbers.join() === '0');
    expect(geos.isValid(notched)).toBe(true);
  });

  test('of which two are one leave nothing between them', () => {
    const square = box(5, 52, 5.01, 52.01);
    const turned = square.map((polygon) => polygon.map((each) => each.toReversed()));
    expect([...faces(overlay([square, turned]))]).toEqual(['0,1']);
  });
});
