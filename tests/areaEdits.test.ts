import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { doOverlap } from '#geo/geometry/areas/borderProblem.ts';
import { joinBorders } from '#geo/geometry/areas/joinBorders.ts';
import { areaProblem } from '#geo/geometry/areas/areaProblem.ts';
import { mergeAreas } from '#geo/geometry/areas/mergeAreas.ts';
import { cornerKey } from '#geo/geometry/areas/sharedCorners.ts';
import type { LngLat, MultiPolygon, Ring } from '#geo/geometry/types.ts';
import { areaOfPolygons, polygonsOf } from '#geo/plan/area.ts';
import { applyChange, type Change } from '#geo/plan/change.ts';
import { changeBetween } from '#geo/plan/changeBetween.ts';
import { insertCorner, moveCorner, removeCorner, reshapeSubArea } from '#geo/plan/edits/borders.ts';
import { drawSubArea, fillSubArea } from '#geo/plan/edits/newShapes.ts';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import { mendSlivers } from '#geo/plan/edits/mend.ts';
import { mergeSubAreas, splitSubArea } from '#geo/plan/edits/splitMerge.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import { box, ring, someAreas } from './areaShapes.ts';
import { geosAreas } from './geosAreas.ts';

let geos: Awaited<ReturnType<typeof geosAreas>>;
beforeAll(async () => {
  geos = await geosAreas();
});

const DISTRICT = areaOfPolygons(box(5, 52, 5.03, 52.03));

const named = (id: string) => ({ id, name: id, colour: '#332288' });

/** Three by three squares that fill the district, each a hundredth of a degree. */
function nineSquares(): Plan {
  const subAreas = [0, 1, 2].flatMap((x) =>
    [0, 1, 2].map((y) => {
      const id = `area-${x}${y}`;
      const [west, south] = [x, y].map((step, i) => (i === 0 ? 500 : 5200) + step) as [
        number,
        number,
      ];
      const area = areaOfPolygons(
        box(west / 100, south / 100, (west + 1) / 100, (south + 1) / 100),
      );
      const subArea = { ...named(id), area, contactPersons: [], note: '', scenario: null };
      return [id, subArea] as const;
    }),
  );
  return { ...emptyPlan('Proefwijk'), subAreas: Object.fromEntries(subAreas) };
}

function done(result: EditResult): Change {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const after = (plan: Plan, result: EditResult) => applyChange(plan, done(result));
const shape = (plan: Plan, id: string) => polygonsOf(plan.subAreas[id]!.area);
const shapes = (plan: Plan) => Object.keys(plan.subAreas).map((id) => shape(plan, id));
const hasCorner = (area: MultiPolygon, at: LngLat) =>
  area.flat(2).some((corner) => cornerKey(corner) === cornerKey(at));

describe('a corner that moves', () => {
  test('moves in every sub-area that has it, in one change', () => {
    const plan = nineSquares();
    const to: LngLat = [5.012, 52.013];
    const change = done(moveCorner(plan, { id: 'area-00', corner: [5.01, 52.01], to }));
    expect(change.puts).toHaveLength(4);
    expect(change.label).toEqual({ code: 'subArea/border', count: 4 });
    const now = applyChange(plan, change);
    for (const id of ['area-00', 'area-01', 'area-10', 'area-11']) {
      expect(hasCorner(shape(now, id), to)).toBe(true);
      expect(hasCorner(shape(now, id), [5.01, 52.01])).toBe(false);
    }
  });

  test('along the border of a neighbour takes in the corners of that one which it passes', () => {
    const plan = nineSquares();
    const on: LngLat = [5.01, 52.0001];
    const edge: [LngLat, LngLat] = [
      [5.01, 52],
      [5.01, 52.01],
    ];
    const split = after(plan, insertCorner(plan, { id: 'area-00', edge, at: on }));
    const down = after(split, removeCorner(split, { id: 'area-10', corner: [5.02, 52] }));
    // the border that both have now ends on the southern edge of the western one, past its own corner
    const to: LngLat = [5.008, 52];
    const now = after(down, moveCorner(down, { id: 'area-10', corner: on, to }));
    expect(hasCorner(shape(now, 'area-00'), to)).toBe(true);
    expect(hasCorner(shape(now, 'area-00'), [5.01, 52])).toBe(false);
    for (const area of shapes(now)) expect(areaProblem(area)).toBeNull();
    expect(doOverlap(shape(now, 'area-00'), shape(now, 'area-10'))).toBe(false);
  });

  test('is refused where a border would cross itself or a neighbour', () => {
    const plan = nineSquares();
    const move = (to: LngLat) => moveCorner(plan, { id: 'area-00', corner: [5, 52.01], to });
    expect(move([5.005, 52.025])).toMatchObject({ problem: { code: 'edit/area' } });
    const beyond = moveCorner(plan, { id: 'area-00', corner: [5, 52], to: [5.015, 52.015] });
    expect(beyond).toMatchObject({ problem: { code: 'edit/overlap' } });
    const lone = after(
      emptyPlan('Proefwijk'),
      drawSubArea(emptyPlan('Proefwijk'), {
        subArea: { ...named('lone-1'), area: areaOfPolygons(box(5, 52, 5.01, 52.01)) },
        clip: null,
      }),
    );
    const two = after(
      lone,
      drawSubArea(lone, {
        subArea: { ...named('lone-2'), area: areaOfPolygons(box(5.02, 52, 5.03, 52.01)) },
        clip: null,
      }),
    );
    expect(
      moveCorner(two, { id: 'lone-1', corner: [5.01, 52], to: [5.025, 52.002] }),
    ).toMatchObject({
      problem: { code: 'edit/overlap', name: 'lone-1', other: 'lone-2' },
    });
    // round it is over it as well
    expect(moveCorner(two, { id: 'lone-1', corner: [5.01, 52], to: [5.2, 51.9] })).toMatchObject({
      problem: { code: 'edit/overlap' },
    });
  });

  test('and comes to lie on a border becomes a corner of it', () => {
    const lone = after(
      emptyPlan('Proefwijk'),
      drawSubArea(emptyPlan('Proefwijk'), {
        subArea: { ...named('lone-1'), area: areaOfPolygons(box(5, 52, 5.01, 52.01)) },
        clip: null,
      }),
    );
    const two = after(
      lone,
      drawSubArea(lone, {
        subArea: { ...named('lone-2'), area: areaOfPolygons(box(5.02, 51.99, 5.03, 52.02)) },
        clip: null,
      }),
    );
    const now = after(
      two,
      moveCorner(two, { id: 'lone-1', corner: [5.01, 52], to: [5.02, 52.003] }),
    );
    expect(hasCorner(shape(now, 'lone-2'), [5.02, 52.003])).toBe(true);
  });

  test('is not there when it was moved elsewhere meanwhile', () => {
    const result = moveCorner(nineSquares(), { id: 'area-00', corner: [5.3, 52], to: [5, 52] });
    expect(result).toEqual({ ok: false, problem: { code: 'edit/no-corner' } });
  });
});

describe('a reshaped sub-area', () => {
  const reshaped = (plan: Plan, id: string, corners: LngLat[]) =>
    reshapeSubArea(plan, {
      id,
      area: areaOfPolygons([[[...corners, corners[0]!]]]),
    });

  test('takes its neighbours along: corners that moved, came and went, whichever way it was drawn', () => {
    const plan = nineSquares();
    const corners: LngLat[] = [
      [5.01, 52.01],
      [5.015, 52.012],
      [5.02, 52.01],
      [5.021, 52.022],
      [5.01, 52.02],
    ];
    for (const drawn of [corners, corners.toReversed()]) {
      const now = after(plan, reshaped(plan, 'area-11', drawn));
      expect(hasCorner(shape(now, 'area-10'), [5.015, 52.012])).toBe(true);
      for (const id of ['area-12', 'area-21', 'area-22']) {
        expect(hasCorner(shape(now, id), [5.021, 52.022])).toBe(true);
      }
      const back = after(
        now,
        reshaped(now, 'area-11', [
          [5.01, 52.01],
          [5.02, 52.01],
          [5.021, 52.022],
          [5.01, 52.02],
        ]),
      );
      expect(hasCorner(shape(back, 'area-10'), [5.015, 52.012])).toBe(false);
    }
  });
});

describe('a new sub-area', () => {
  test('that fills the rest gets all of the district that nobody has, its corners in both', () => {
    const { 'area-11': _, 'area-22': __, ...others } = nineSquares().subAreas;
    const plan = { ...nineSquares(), subAreas: others };
    const all = after(plan, fillSubArea(plan, { subArea: named('rest-1'), district: DISTRICT }));
    expect(shape(all, 'rest-1')).toHaveLength(2);
    const one = after(
      plan,
      fillSubArea(plan, { subArea: named('rest-1'), district: DISTRICT, at: [5.015, 52.015] }),
    );
    expect(shape(one, 'rest-1')).toEqual([
      [ring([5.01, 52.02], [5.01, 52.01], [5.02, 52.01], [5.02, 52.02])],
    ]);
    expect(fillSubArea(all, { subArea: named('rest-2'), district: DISTRICT })).toEqual({
      ok: false,
      problem: { code: 'edit/no-area' },
    });
  });

  test('leaves to its neighbours what is theirs, and stays within the district', () => {
    const { 'area-11': _, ...others } = nineSquares().subAreas;
    const plan = { ...nineSquares(), subAreas: others };
    const area = areaOfPolygons(box(5.012, 52.012, 5.04, 52.04));
    const now = after(
      plan,
      drawSubArea(plan, { subArea: { ...named('newly-1'), area }, clip: { district: DISTRICT } }),
    );
    expect(geos.surface(shape(now, 'newly-1'))).toBeCloseTo(0.008 * 0.008, 12);
    expect(hasCorner(shape(now, 'area-21'), [5.02, 52.012])).toBe(true);
  });
});

// what a coordinator does, somewhere
const anEdit = fc.record({
  kind: fc.constantFrom(
    'move',
    'insert',
    'remove',
    'reshape',
    'draw',
    'fill',
    'split',
    'merge',
    'mend',
  ),
  which: fc.nat(1000),
  corner: fc.nat(1000),
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -900, max: 900 }),
});
type AnEdit = typeof anEdit extends fc.Arbitrary<infer Value> ? Value : never;

function tried(plan: Plan, { kind, which, corner, x, y }: AnEdit, count: number): EditResult {
  const ids = Object.keys(plan.subAreas);
  const id = ids[which % ids.length]!;
  const [outer] = shape(plan, id)[0]!;
  const at = corner % (outer!.length - 1);
  const [from, next] = [outer![at]!, outer![at + 1]!];
  const to: LngLat = [from[0] + x / 123_457, from[1] + y / 123_457];
  const district = DISTRICT;
  switch (kind) {
    case 'move':
      return moveCorner(plan, { id, corner: from, to });
    case 'insert':
      return insertCorner(plan, { id, edge: [from, next], at: to });
    case 'remove':
      return removeCorner(plan, { id, corner: from });
    case 'reshape': {
      // a corner elsewhere, one more and one less, as a hand leaves it
      const corners = outer!.slice(1).with(0, to).toSpliced(at, 1);
      return reshapeSubArea(plan, {
        id,
        area: areaOfPolygons([[[...corners, corners[0]!]], ...shape(plan, id).slice(1)]),
      });
    }
    case 'draw':
      return drawSubArea(plan, {
        subArea: {
          ...named(`drawn-${count}`),
          area: areaOfPolygons(box(to[0], to[1], to[0] + 0.007, to[1] + 0.006)),
        },
        clip: { district },
      });
    case 'split':
      return splitSubArea(plan, {
        id,
        line: [
          [from[0] - x / 12_345, from[1] - y / 12_345],
          [next[0] + x / 12_345, next[1] + y / 12_345],
        ],
        keeps: x > 0 ? 'left' : 'right',
        other: named(`split-${count}`),
      });
    case 'merge':
      return mergeSubAreas(plan, { ids: [id, ids[(which + 1 + (corner % 3)) % ids.length]!] });
    case 'mend':
      return mendSlivers(plan, { scenario: null, district, widthMetres: Math.abs(x) });
    default:
      return fillSubArea(plan, { subArea: named(`filled-${count}`), district });
  }
}

/** Above zero for a ring that runs counter-clockwise. */
function turning(around: Ring): number {
  const [lng0, lat0] = around[0]!;
  return around.slice(1).reduce((sum, [lng, lat], i) => {
    const [fromLng, fromLat] = around[i]!;
    return sum + (fromLng - lng0) * (lat - lat0) - (lng - lng0) * (fromLat - lat0);
  }, 0);
}

describe('after any edits', () => {
  test('sub-areas are valid, share their borders, and each step can be taken back to the letter', () => {
    let count = 0;
    fc.assert(
      fc.property(fc.array(anEdit, { minLength: 6, maxLength: 12 }), (edits) => {
        let plan = nineSquares();
        for (const [i, edit] of edits.entries()) {
          const result = tried(plan, edit, i);
          if (!result.ok) continue;
          count++;
          const now = applyChange(plan, result.value);
          expect(applyChange(now, changeBetween(now, plan))).toEqual(plan);
          plan = now;
        }
        const areas = new Map(Object.keys(plan.subAreas).map((id) => [id, shape(plan, id)]));
        for (const area of areas.values()) {
          expect(areaProblem(area)).toBeNull();
          expect(geos.isValid(area)).toBe(true);
          // outer rings run counter-clockwise, and holes clockwise
          for (const [outside, ...holes] of area) {
            expect(turning(outside!)).toBeGreaterThan(0);
            expect(holes.every((hole) => turning(hole) < 0)).toBe(true);
          }
        }
        // no corner lies on a border, or within a step of the grid, without being a corner of it
        expect(joinBorders(areas)).toEqual(new Map());
        const sum = shapes(plan).reduce((total, area) => total + geos.surface(area), 0);
        expect(Math.abs(sum - geos.together(shapes(plan).flat()))).toBeLessThan(1e-10);
        // and filled, nothing of the district is nobody's
        const filled = fillSubArea(plan, { subArea: named('filled-at-last'), district: DISTRICT });
        const full = filled.ok ? applyChange(plan, filled.value) : plan;
        const all = mergeAreas(shapes(full));
        expect(geos.without(polygonsOf(DISTRICT), all)).toBeLessThan(1e-10);
      }),
      { numRuns: 15 },
    );
    expect(count).toBeGreaterThan(60);
  });

  test('areas from anywhere share their borders once they are joined', () => {
    fc.assert(
      fc.property(someAreas, (drawn) => {
        fc.pre(drawn.every((area) => area.every((polygon) => geos.isValid([polygon]))));
        const areas = new Map(drawn.map((area, i) => [`area-${i}`, area]));
        const joined = new Map([...areas, ...joinBorders(areas)]);
        expect(joinBorders(joined)).toEqual(new Map());
        for (const [id, area] of joined) {
          expect(geos.isValid(area)).toBe(true);
          expect(Math.abs(geos.surface(area) - geos.together(areas.get(id)!))).toBeLessThan(1e-10);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('areas that only touch do not overlap, and those that share surface do', () => {
    expect(doOverlap(box(5, 52, 5.01, 52.01), box(5.01, 52, 5.02, 52.01))).toBe(false);
    expect(doOverlap(box(5, 52, 5.01, 52.01), box(5.009, 52, 5.02, 52.01))).toBe(true);
  });
});

describe('a neighbour never has the same colour', () => {
  const [red, blue] = ['#882255', '#332288'];
  const at = (west: number, colour: string) => (id: string) => ({
    ...named(id),
    colour,
    area: areaOfPolygons(box(west, 52, west + 0.01, 52.01)),
  });
  const row = (...areas: ReturnType<typeof at>[]): Plan =>
    areas.reduce((plan, area, i) => {
      const added = drawSubArea(plan, { subArea: area(`square-${i}`), clip: null });
      return after(plan, added);
    }, emptyPlan('Proefwijk'));
  const colours = (plan: Plan) => Object.values(plan.subAreas).map(({ colour }) => colour);

  test('when what is left is filled', () => {
    const plan = row(at(5, red), at(5.02, red));
    const rest = { subArea: { ...named('the-rest'), colour: red }, district: DISTRICT };
    const now = after(plan, fillSubArea(plan, rest));
    expect(now.subAreas['the-rest']!.colour).not.toBe(red);
    expect(colours(now).slice(0, 2)).toEqual([red, red]);
  });

  test('when a border reaches another sub-area, as one step', () => {
    const plan = row(at(5, red), at(5.02, red), at(5.05, blue));
    const area = areaOfPolygons(box(5, 52, 5.02, 52.01));
    const change = done(reshapeSubArea(plan, { id: 'square-0', area }));
    const now = applyChange(plan, change);
    expect(now.subAreas['square-0']!.colour).not.toBe(red);
    expect(colours(now).slice(1)).toEqual([red, blue]);
    expect(applyChange(now, changeBetween(now, plan))).toEqual(plan);
  });

  test('when two become one', () => {
    const plan = row(at(5, red), at(5.01, blue), at(5.02, red));
    const now = after(plan, mergeSubAreas(plan, { ids: ['square-0', 'square-1'] }));
    expect(now.subAreas['square-0']!.colour).not.toBe(red);
  });

  test('unless both had it already', () => {
    const plan = nineSquares();
    const now = after(
      plan,
      moveCorner(plan, { id: 'area-00', corner: [5.01, 52.01], to: [5.012, 52.013] }),
    );
    expect(new Set(colours(now))).toEqual(new Set([named('').colour]));
  });
});
