import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileNetwork } from '#geo/engine/network.ts';
import { measureAreas } from '#geo/engine/kernel/measureAreas.ts';
import { areaAround, convexHull } from '#geo/geometry/areas/hulls.ts';
import { OUTSIDE, placeInPolygon } from '#geo/geometry/placeInPolygon.ts';
import { preparePolygon } from '#geo/geometry/preparedPolygon.ts';
import type { LngLat, MultiPolygon } from '#geo/geometry/types.ts';
import { areaOfPolygons, polygonsOf } from '#geo/plan/area.ts';
import { applyChange, type Change } from '#geo/plan/change.ts';
import { changeBetween } from '#geo/plan/changeBetween.ts';
import { moveCorner } from '#geo/plan/edits/borders.ts';
import { addSubAreas } from '#geo/plan/edits/newShapes.ts';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import { splitSubArea } from '#geo/plan/edits/splitMerge.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import {
  areaOfSegments,
  linesOfSegments,
  splitLineOfStreet,
} from '#geo/streets/areas/streetShapes.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { measureStreets } from '#geo/streets/measuredStreets.ts';
import { streetGraph } from '#geo/streets/streetGraph.ts';
import { indexStreets, segmentsOfStreet } from '#geo/streets/streetIndex.ts';
import { box } from './areaShapes.ts';
import { wageningen } from './engineData.ts';
import { DIEREN, districtsIn, segmentsIn } from './examplePlans.ts';
import { geosAreas } from './geosAreas.ts';
import { hasSharedData, NO_SHARED_DATA } from './sharedData.ts';

let geos: Awaited<ReturnType<typeof geosAreas>>;
beforeAll(async () => {
  geos = await geosAreas();
});

function done(result: EditResult): Change {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const isIn = (area: MultiPolygon, at: LngLat) =>
  area.some((polygon) => placeInPolygon(preparePolygon(polygon), ...at) !== OUTSIDE);

const streets = buildStreetsData(segmentsIn(DIEREN));
const measured = measureStreets(streets);
const known = { graph: streetGraph(measured), index: indexStreets(streets) };
const district = districtsIn(DIEREN).flatMap(({ area }) => polygonsOf(area));

describe('an area from streets', () => {
  test('without a dent holds all places, and has corners of theirs', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (lattice) => {
        const places = lattice.map(([x, y]): LngLat => [5 + x / 1000, 52 + y / 1000]);
        const hull = convexHull(places);
        const isFlat = lattice.every(([x, y]) =>
          lattice.every(([p, q]) => {
            const [[a, b]] = lattice as [[number, number]];
            return (x - a) * (q - b) === (y - b) * (p - a);
          }),
        );
        expect(hull === null).toBe(isFlat);
        if (!hull) return;
        expect(geos.isValid(hull)).toBe(true);
        expect(places.every((at) => isIn(hull, at))).toBe(true);
      }),
    );
  });

  test('around them holds them with their houses, and has no holes', () => {
    const segments = segmentsOfStreet(
      known.index,
      streets.streetNames.indexOf('Admiraal Helfrichlaan'),
    );
    const area = areaOfSegments(measured, segments, 30);
    expect(area).toHaveLength(1);
    expect(geos.isValid(area)).toBe(true);
    expect(
      linesOfSegments(measured, segments)
        .flat()
        .every((at) => isIn(area, at)),
    ).toBe(true);
    const block: LngLat[] = [
      [5, 52],
      [5.01, 52],
      [5.01, 52.01],
      [5, 52.01],
      [5, 52],
    ];
    expect(areaAround([block], 20)).toHaveLength(1);
    expect(areaAround([block], 20)[0]).toHaveLength(1);
    expect(areaAround([], 20)).toEqual([]);
  });
});

describe('a split along a street', () => {
  test('goes on to the edge where the street ends inside', () => {
    const street = streets.streetNames.indexOf('Admiraal Helfrichlaan');
    const line = splitLineOfStreet(known, street, district);
    const plan = emptyPlan('Proefwijk');
    const whole = applyChange(
      plan,
      done(
        addSubAreas(plan, {
          subAreas: [
            {
              id: 'area-1',
              name: 'Dieren-West',
              colour: '#332288',
              area: areaOfPolygons(district),
            },
          ],
        }),
      ),
    );
    const split = applyChange(
      whole,
      done(
        splitSubArea(whole, {
          id: 'area-1',
          line,
          keeps: 'left',
          other: { id: 'area-2', name: 'Zuid', colour: '#88ccee' },
        }),
      ),
    );
    // the example has a district on either side of that street
    const sizes = ['area-1', 'area-2'].map((id) =>
      geos.surface(polygonsOf(split.subAreas[id]!.area)),
    );
    const expected = districtsIn(DIEREN).map(({ area }) => geos.surface(polygonsOf(area)));
    const ascending = (numbers: number[]) => numbers.toSorted((a, b) => a - b);
    ascending(sizes).forEach((size, i) => expect(size).toBeCloseTo(ascending(expected)[i]!, 10));
  });
});

describe.skipIf(!hasSharedData)(`a border moved over Wageningen (else: ${NO_SHARED_DATA})`, () => {
  const squares = (): Plan => {
    const plan = emptyPlan('Wageningen');
    const [west, south, size] = [5.65, 51.975, 0.008];
    const subAreas = [0, 1].flatMap((x) =>
      [0, 1].map((y) => ({
        id: `area-${x}${y}`,
        name: `Deel ${x}${y}`,
        colour: '#332288',
        area: areaOfPolygons(
          box(west + x * size, south + y * size, west + (x + 1) * size, south + (y + 1) * size),
        ),
      })),
    );
    return applyChange(plan, done(addSubAreas(plan, { subAreas })));
  };

  test('gives street to one neighbour and takes it from the other, and undo gives it back', () => {
    const network = compileNetwork(buildStreetsData(wageningen()), { frontageMetres: 10 });
    const measure = (plan: Plan) =>
      measureAreas(
        network,
        Object.values(plan.subAreas).map(({ area }) => area),
      );
    const plan = squares();
    const before = measure(plan);
    const moved = done(
      moveCorner(plan, { id: 'area-00', corner: [5.658, 51.983], to: [5.6593, 51.9841] }),
    );
    expect(moved.puts).toHaveLength(4);
    const now = applyChange(plan, moved);
    const after = measure(now);
    // all four hold other streets now, and together the same: no street is lost between them
    after.metres.forEach((metres, i) => expect(metres).not.toBe(before.metres[i]));
    expect(after.unionMetres).toBe(before.unionMetres);
    expect(after.metresAtDepth.slice(2).every((metres) => metres === 0)).toBe(true);
    const undone = applyChange(now, changeBetween(now, plan));
    expect(undone).toEqual(plan);
    expect(measure(undone)).toEqual(before);
  });
});
