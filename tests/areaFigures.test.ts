import { beforeAll, describe, expect, test } from 'vitest';
import { areaConflicts } from '#geo/geometry/areas/areaConflicts.ts';
import { doOverlap } from '#geo/geometry/areas/borderProblem.ts';
import { followBorder } from '#geo/geometry/areas/followBorder.ts';
import { touchingAreas } from '#geo/geometry/areas/mergeAreas.ts';
import { splitArea } from '#geo/geometry/areas/splitArea.ts';
import type { LngLat, MultiPolygon } from '#geo/geometry/types.ts';
import { areaOfPolygons, polygonsOf, type Area } from '#geo/plan/area.ts';
import { applyChange, type Change } from '#geo/plan/change.ts';
import { addGroup } from '#geo/plan/edits/groups.ts';
import { addLinks } from '#geo/plan/edits/links.ts';
import { conflictsIn, mendConflict, mendSlivers } from '#geo/plan/edits/mend.ts';
import { addSubAreas } from '#geo/plan/edits/newShapes.ts';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import { mergeSubAreas, splitSubArea } from '#geo/plan/edits/splitMerge.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import { coloursFor, SUB_AREA_COLOURS } from '#geo/plan/subAreaColours.ts';
import { box, ring } from './areaShapes.ts';
import { geosAreas } from './geosAreas.ts';

let geos: Awaited<ReturnType<typeof geosAreas>>;
beforeAll(async () => {
  geos = await geosAreas();
});

function done(result: EditResult): Change {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
const after = (plan: Plan, result: EditResult) => applyChange(plan, done(result));
const shape = (plan: Plan, id: string) => polygonsOf(plan.subAreas[id]!.area);

function planOf(areas: Record<string, MultiPolygon>): Plan {
  const subAreas = Object.entries(areas).map(([id, polygons]) => ({
    id,
    name: id,
    colour: '#332288',
    area: areaOfPolygons(polygons),
  }));
  const plan = emptyPlan('Proefwijk');
  return after(plan, addSubAreas(plan, { subAreas }));
}

describe('overlaps and gaps', () => {
  const areas = new Map([
    ['west-1', box(5, 52, 5.011, 52.01)],
    ['east-1', box(5.01, 52, 5.018, 52.01)],
  ]);

  test('are shapes with their surface, and with who has them or lies beside them', () => {
    const district = box(5, 52, 5.02, 52.01);
    const found = areaConflicts(areas, district);
    expect(found.map(({ kind, areas: who }) => [kind, who])).toEqual([
      ['gap', ['east-1']],
      ['overlap', ['west-1', 'east-1']],
    ]);
    // a thousandth of a degree by a hundredth, near 52 degrees north: 68.6 m by 1,112.7 m
    expect(found[1]!.squareMetres / (68.6 * 1_112.7)).toBeCloseTo(1, 2);
    expect(found[1]!.widthMetres).toBeGreaterThan(60);
    expect(areaConflicts(areas, box(5, 52, 5.017, 52.01))[0]).toMatchObject({
      kind: 'overlap',
    });
    expect(areaConflicts(areas, box(5, 52, 5.017, 52.01)).map(({ kind }) => kind)).toContain(
      'outside',
    );
  });

  test('without a district are what the areas enclose', () => {
    const around: MultiPolygon = [
      [box(5, 52, 5.03, 52.03)[0]![0]!, box(5.01, 52.01, 5.02, 52.02)[0]![0]!],
    ];
    expect(areaConflicts(new Map([['ring-1', around]]), null)).toMatchObject([
      { kind: 'gap', areas: ['ring-1'] },
    ]);
    expect(areaConflicts(new Map(), null)).toEqual([]);
  });

  test('are mended in one change: to one of the two, to a neighbour, and all that is narrow at once', () => {
    const district = areaOfPolygons(box(5, 52, 5.02, 52.01));
    const plan = planOf(Object.fromEntries(areas));
    const look = (at: Plan) => conflictsIn(at, { scenario: null, district });
    const [gap, overlap] = look(plan);
    const toEast = after(
      plan,
      mendConflict(plan, { scenario: null, conflict: overlap!, keeper: 'east-1' }),
    );
    expect(geos.surface(shape(toEast, 'west-1'))).toBeCloseTo(0.01 * 0.01, 12);
    const full = after(
      toEast,
      mendConflict(toEast, { scenario: null, conflict: gap!, keeper: 'east-1' }),
    );
    expect(look(full)).toEqual([]);
    const narrow = done(mendSlivers(plan, { scenario: null, district, widthMetres: 100 }));
    expect(look(applyChange(plan, narrow)).map(({ kind }) => kind)).toEqual(['gap']);
    expect(mendSlivers(full, { scenario: null, district, widthMetres: 100 })).toMatchObject({
      problem: { code: 'edit/nothing' },
    });
  });
});

describe('a split', () => {
  const withHole: MultiPolygon = [
    [box(5, 52, 5.03, 52.03)[0]![0]!, box(5.01, 52.01, 5.02, 52.02)[0]![0]!],
    ...box(5.04, 52, 5.05, 52.01),
  ];
  const line: LngLat[] = [
    [5.015, 51.99],
    [5.015, 52.04],
  ];

  test('goes across holes and parts, and leaves two areas that are the whole', () => {
    const { left, right } = splitArea(withHole, line)!;
    expect(geos.surface(left)).toBeCloseTo((9e-4 - 1e-4) / 2, 12);
    expect(geos.surface(right)).toBeCloseTo((9e-4 - 1e-4) / 2 + 1e-4, 12);
    expect(geos.isValid(left) && geos.isValid(right)).toBe(true);
    const back = splitArea(withHole, line.toReversed())!;
    expect(geos.surface(back.left)).toBeCloseTo(geos.surface(right), 12);
  });

  test('is none when the line does not go from border to border', () => {
    expect(
      splitArea(withHole, [
        [5.005, 51.99],
        [5.005, 52.02],
      ]),
    ).toBeNull();
    expect(
      splitArea(withHole, [
        [5.005, 52.01],
        [5.005, 52.02],
      ]),
    ).toBeNull();
    expect(
      splitArea(withHole, [
        [6, 52],
        [6, 53],
      ]),
    ).toBeNull();
  });

  const linked = () => {
    const plan = planOf({
      'area-1': box(5, 52, 5.02, 52.01),
      'area-2': box(5, 52.01, 5.02, 52.02),
    });
    const grouped = after(plan, addGroup(plan, { id: 'group-1', name: 'Groep', use: 'safety' }));
    return after(
      grouped,
      addLinks(grouped, {
        group: 'group-1',
        links: ['area-1', 'area-2'].map((subArea, i) => ({
          id: `link-${i}`,
          group: 'group-1',
          target: { kind: 'subArea', subArea },
        })),
      }),
    );
  };

  test('of a sub-area leaves one side what it was, and gives the neighbours the new corner', () => {
    const plan = linked();
    const result = splitSubArea(plan, {
      id: 'area-1',
      line: [
        [5.01, 51.9],
        [5.01, 52.1],
      ],
      keeps: 'right',
      other: { id: 'area-3', name: 'Nieuw', colour: '#88ccee' },
    });
    const now = after(plan, result);
    expect(now.subAreas['area-1']).toMatchObject({ name: 'area-1' });
    expect(geos.surface(shape(now, 'area-1'))).toBeCloseTo(1e-4, 12);
    expect(
      shape(now, 'area-1')
        .flat(2)
        .every(([lng]) => lng >= 5.01),
    ).toBe(true);
    expect(shape(now, 'area-2').flat(2)).toContainEqual([5.01, 52.01]);
    expect(now.links).toEqual(plan.links);
  });

  test('gives the groups to both sides where that is asked', () => {
    const plan = linked();
    const result = splitSubArea(plan, {
      id: 'area-1',
      line: [
        [5.01, 51.9],
        [5.01, 52.1],
      ],
      keeps: 'left',
      other: { id: 'area-3', name: 'Nieuw', colour: '#88ccee' },
      links: { 'link-0': 'link-2', 'link-1': 'link-3' },
    });
    const { links } = after(plan, result);
    // the link to the neighbour is no business of the split
    expect(Object.keys(links)).toEqual(['link-0', 'link-1', 'link-2']);
    expect(links['link-2']).toEqual({
      ...plan.links['link-0'],
      id: 'link-2',
      target: { kind: 'subArea', subArea: 'area-3' },
    });
  });

  test('and a merge of the parts give the same ground back, once', () => {
    const plan = linked();
    const merged = after(plan, mergeSubAreas(plan, { ids: ['area-1', 'area-2'] }));
    expect(Object.keys(merged.subAreas)).toEqual(['area-1']);
    expect(geos.surface(shape(merged, 'area-1'))).toBeCloseTo(4e-4, 12);
    expect(Object.keys(merged.links)).toEqual(['link-0']);
    const apart = planOf({
      'area-1': box(5, 52, 5.01, 52.01),
      'area-2': box(5.01, 52.01, 5.02, 52.02),
    });
    expect(mergeSubAreas(apart, { ids: ['area-1', 'area-2'] })).toMatchObject({
      problem: { code: 'edit/not-neighbours', name: 'area-2', other: 'area-1' },
    });
  });
});

describe('a neighbour', () => {
  const lattice = [0, 1, 2, 3, 4].flatMap((x) =>
    [0, 1, 2, 3, 4].map((y) => box(5 + x / 100, 52 + y / 100, 5.01 + x / 100, 52.01 + y / 100)),
  );

  test('has another colour, while there are enough', () => {
    const areas = lattice.map((polygons): { area: Area; colour: string | null } => ({
      area: areaOfPolygons(polygons),
      colour: null,
    }));
    const colours = coloursFor(areas);
    touchingAreas(lattice).forEach((touch, i) => {
      for (const other of touch) expect(colours[other]).not.toBe(colours[i]);
    });
    expect(new Set(colours).size).toBeGreaterThan(2);
    const kept = coloursFor([{ ...areas[0]!, colour: SUB_AREA_COLOURS[3] }, areas[1]!]);
    expect(kept[0]).toBe(SUB_AREA_COLOURS[3]);
  });

  test('is one along a border, not in a corner', () => {
    expect([...touchingAreas(lattice)[0]!].toSorted((a, b) => a - b)).toEqual([1, 5]);
  });

  test('is followed the shorter way or the other, by its own corners', () => {
    const area: MultiPolygon = [[ring([5, 52], [5.01, 52], [5.02, 52], [5.02, 52.01], [5, 52.01])]];
    expect(followBorder(area, [5, 52], [5.02, 52])).toEqual([
      [5, 52],
      [5.01, 52],
      [5.02, 52],
    ]);
    expect(followBorder(area, [5.02, 52], [5, 52])).toEqual([
      [5.02, 52],
      [5.01, 52],
      [5, 52],
    ]);
    expect(followBorder(area, [5, 52], [5.02, 52], true)).toEqual([
      [5, 52],
      [5, 52.01],
      [5.02, 52.01],
      [5.02, 52],
    ]);
    // from a place that was snapped to an edge
    expect(followBorder(area, [5.005, 52], [5.02, 52.005])).toEqual([
      [5.005, 52],
      [5.01, 52],
      [5.02, 52],
      [5.02, 52.005],
    ]);
    expect(followBorder(area, [5.3, 52], [5.02, 52.005])).toBeNull();
  });
});

test('a sliver thinner than the grid between three corners is no overlap', () => {
  // as they were drawn beside each other, the one clipped to the other
  const drawn = (corners: [number, number][]): MultiPolygon => [[[...corners, corners[0]!]]];
  const areas = new Map([
    [
      'west',
      drawn([
        [5.649958726, 51.974407216],
        [5.660433607, 51.97456005],
        [5.660434615, 51.974947377],
        [5.660448933, 51.98045097],
        [5.658584256, 51.980474419],
        [5.658584191, 51.980474419],
        [5.651018109, 51.980569564],
        [5.649997385, 51.9805824],
      ]),
    ],
    [
      'east',
      drawn([
        [5.660434615, 51.974947377],
        [5.671017546, 51.974938698],
        [5.671009823, 51.980403407],
        [5.670924544, 51.980403894],
        [5.660466956, 51.980463659],
        [5.658584256, 51.980474419],
        [5.658584191, 51.980474419],
        [5.660448933, 51.98045097],
      ]),
    ],
  ]);
  expect(doOverlap(areas.get('west')!, areas.get('east')!)).toBe(true);
  expect(areaConflicts(areas, null)).toEqual([]);
});
