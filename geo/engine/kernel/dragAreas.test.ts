import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '#geo/geometry/types.ts';
import type { Area } from '#geo/plan/area.ts';
import { flatNetwork, type GridSize } from '#tests/engineGrids.ts';
import { areaOf, closed, latticeArea, latticeLines, latticePlace } from '#tests/engineLattices.ts';
import { dragAreas, type DraggedAreas } from './dragAreas.ts';
import { measureAreas } from './measureAreas.ts';

const square: LngLat[] = [
  [0, 0],
  [4, 0],
  [4, 2],
  [0, 2],
  [0, 0],
];
/** A street of 10 m, going east along y = 1. */
const street = flatNetwork(
  [
    [
      [0, 1],
      [10, 1],
    ],
  ],
  [3, 3],
  0,
);

describe('the corner where a ring begins and ends', () => {
  test.each([0, 4])('is one corner, as place %i of it', (vertex) => {
    const dragged = dragAreas(street, [areaOf([[square]])]);
    dragged.moveVertex(0, 0, vertex, [2, 0]);
    // the western border now runs from (2, 0) to (0, 2)
    expect(dragged.metresOf(0)).toBe(3);
  });
});

test('rings are counted polygon by polygon', () => {
  const east = square.map(([x, y]): LngLat => [x + 5, y]);
  const dragged = dragAreas(street, [areaOf([[square], [east]])]);
  dragged.moveVertex(0, 1, 1, [10, 0]);
  dragged.moveVertex(0, 1, 2, [10, 2]);
  expect(dragged.metresOf(0)).toBe(9);
});

test('the number of an area that was removed is not given again, nor taken', () => {
  const dragged = dragAreas(street, [areaOf([[square]])]);
  dragged.removeArea(0);
  expect(dragged.metresOf(0)).toBe(0);
  expect(dragged.addArea(areaOf([[square]]))).toBe(1);
  expect([...dragged.measures().metres]).toEqual([0, 4]);
  expect(() => dragged.moveVertex(0, 0, 0, [1, 1])).toThrow('no area 0');
});

/** An edit of one of the areas that are there, chosen by a number. */
type Edit =
  | { readonly kind: 'add'; readonly area: Area }
  | { readonly kind: 'remove'; readonly which: number }
  | { readonly kind: 'replace'; readonly which: number; readonly area: Area }
  | {
      readonly kind: 'move';
      readonly which: number;
      readonly ring: number;
      readonly vertex: number;
      readonly to: LngLat;
    };

const which = fc.nat(20);
const editOf = (area: fc.Arbitrary<Area>, place: fc.Arbitrary<LngLat>): fc.Arbitrary<Edit> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('add'), area }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove'), which }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('replace'), which, area }) },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('move'),
        which,
        ring: which,
        vertex: which,
        to: place,
      }),
    },
  );

/** Makes an edit, and keeps account of what areas there are then. */
function make(edit: Edit, dragged: DraggedAreas, areas: Map<number, Area>): void {
  if (edit.kind === 'add') {
    areas.set(dragged.addArea(edit.area), edit.area);
    return;
  }
  const [number, area] = [...areas][edit.which % Math.max(1, areas.size)] ?? [-1, null];
  if (!area) return;
  if (edit.kind === 'remove') {
    dragged.removeArea(number);
    areas.delete(number);
  } else if (edit.kind === 'replace') {
    dragged.replaceArea(number, edit.area);
    areas.set(number, edit.area);
  } else {
    const polygons = structuredClone(area.coordinates) as [number, number][][][];
    const rings = polygons.flat();
    const ring = edit.ring % rings.length;
    const corner = edit.vertex % (rings[ring]!.length - 1);
    dragged.moveVertex(number, ring, corner, edit.to);
    rings[ring]![corner] = [...edit.to];
    if (corner === 0) rings[ring]!.splice(-1, 1, [...edit.to]);
    areas.set(number, areaOf(polygons));
  }
}

/** Each area that is there with its metres, and what they are together. */
function told(dragged: DraggedAreas, areas: ReadonlyMap<number, Area>) {
  const { metres, ...together } = dragged.measures();
  return { ...together, metres: Array.from(areas.keys(), (number) => metres[number]) };
}

describe('after any edits the measures are to the bit those of the areas that are left', () => {
  const size: fc.Arbitrary<GridSize> = fc.tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 4 }),
  );

  test('on a lattice', () => {
    const edits = fc.array(editOf(latticeArea, latticePlace), { minLength: 1, maxLength: 12 });
    const first = fc.array(latticeArea, { maxLength: 3 });
    fc.assert(
      fc.property(
        latticeLines,
        first,
        edits,
        size,
        fc.constantFrom(0, 1),
        (lines, some, todo, cells, off) => {
          const network = flatNetwork(lines, cells, off);
          const dragged = dragAreas(network, some);
          const areas = new Map(some.entries());
          for (const edit of todo) {
            make(edit, dragged, areas);
            const { metres, ...together } = measureAreas(network, [...areas.values()]);
            expect(told(dragged, areas)).toEqual({ ...together, metres: [...metres] });
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('anywhere, also far beyond the streets', () => {
    const degrees = fc.double({ min: 0, max: 6, noNaN: true });
    const far = fc.double({ min: -20, max: 30, noNaN: true });
    const place: fc.Arbitrary<LngLat> = fc.oneof(fc.tuple(degrees, degrees), fc.tuple(far, far));
    const ring = fc.array(place, { minLength: 3, maxLength: 12 }).map(closed);
    const area = fc.array(ring, { minLength: 1, maxLength: 2 }).map((rings) => areaOf([rings]));
    const line = fc.array(fc.tuple(degrees, degrees), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 30 }),
        fc.array(area, { maxLength: 3 }),
        fc.array(editOf(area, place), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(0, 0.3),
        (lines, some, todo, off) => {
          const network = flatNetwork(lines, [5, 4], off);
          const dragged = dragAreas(network, some);
          const areas = new Map(some.entries());
          for (const edit of todo) make(edit, dragged, areas);
          const { metres, ...together } = measureAreas(network, [...areas.values()]);
          expect(told(dragged, areas)).toEqual({ ...together, metres: [...metres] });
        },
      ),
      { numRuns: 500 },
    );
  });
});
