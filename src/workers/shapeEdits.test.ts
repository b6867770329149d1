import { expect, test } from 'vitest';
import { touchingAreas } from '#geo/geometry/areas/mergeAreas.ts';
import { areaOfPolygons, polygonsOf, type Area } from '#geo/plan/area.ts';
import type { SubArea } from '#geo/plan/entities.ts';
import { makeAreas } from '#tests/town/makeAreas.ts';
import { shapeEdits } from './shapeEdits.ts';

const { 'area-5': open, ...subAreas } = makeAreas({ columns: 3, rows: 3, corners: 8, seed: 1 });
const plan = { subAreas, links: {} };

/** A box around an area, and so over its neighbours. */
function around(area: Area): Area {
  const [ring] = polygonsOf(area)[0]!;
  const [lngs, lats] = [ring!.map(([lng]) => lng), ring!.map(([, lat]) => lat)];
  const [west, south, east, north] = [lngs, lats]
    .map((all) => Math.min(...all))
    .concat([lngs, lats].map((all) => Math.max(...all))) as [number, number, number, number];
  return areaOfPolygons([
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ]);
}

test('what is shown of an area before it is made is what it becomes, in the colour it gets', () => {
  const area = around(open!.area);
  const shown = shapeEdits.clipArea(plan, area, null)!;
  const subArea = { id: 'drawn-1', name: 'Nieuw', area };
  const result = shapeEdits.drawSubArea(plan, { subArea, clip: { district: null } });
  const made = result.ok
    ? result.value.puts.find(({ entity }) => entity.id === 'drawn-1')?.entity
    : null;
  expect(made).toMatchObject({ area: shown.area, colour: shown.colour });
  const beside = ['area-2', 'area-4', 'area-6', 'area-8'].map((id) => subAreas[id]!.colour);
  expect(beside).not.toContain(shown.colour);
});

test('areas that are taken over have none of them the colour of a neighbour', () => {
  const all = Object.values(makeAreas({ columns: 5, rows: 4, corners: 8, seed: 3 }));
  const result = shapeEdits.addSubAreas(
    { subAreas: {}, links: {} },
    { subAreas: all.map(({ id, name, area }) => ({ id, name, area })) },
  );
  const made = result.ok ? result.value.puts.map(({ entity }) => entity as SubArea) : [];
  expect(made).toHaveLength(20);
  const touch = touchingAreas(made.map(({ area }) => polygonsOf(area)));
  for (const [i, { colour }] of made.entries()) {
    expect([...touch[i]!].map((other) => made[other]!.colour)).not.toContain(colour);
  }
});

test('of an area on ground that others have nothing is left to show', () => {
  expect(shapeEdits.clipArea(plan, subAreas['area-1']!.area, null)).toBeNull();
});
