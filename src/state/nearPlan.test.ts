import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaOfPolygons, polygonsOf, type Area } from '#geo/plan/area.ts';
import { applyChange } from '#geo/plan/change.ts';
import { reshapeSubArea } from '#geo/plan/edits/borders.ts';
import { drawSubArea } from '#geo/plan/edits/newShapes.ts';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import { makeAreas } from '#tests/town/makeAreas.ts';
import { widelyNearPlan } from './nearPlan.ts';

const { 'area-20': _, ...subAreas } = makeAreas({ columns: 8, rows: 6, corners: 8, seed: 3 });
const PLAN: Plan = { ...emptyPlan('Proefwijk'), subAreas };
const IDS = Object.keys(subAreas);

/** What an edit that sees only what is near makes of the whole plan. */
function expectSame(near: readonly Area[], edit: (plan: Plan) => EditResult): void {
  const [whole, part] = [edit(PLAN), edit(widelyNearPlan(PLAN, near))];
  expect(part.ok).toBe(whole.ok);
  if (whole.ok && part.ok) {
    expect(applyChange(PLAN, part.value)).toEqual(applyChange(PLAN, whole.value));
  } else expect(part).toEqual(whole);
}

test('an edit that sees only the sub-areas near it makes of the plan what it makes of all', () => {
  const edit = fc.record({
    which: fc.nat(IDS.length - 1),
    corner: fc.nat(7),
    east: fc.integer({ min: -20, max: 20 }),
    north: fc.integer({ min: -20, max: 20 }),
  });
  fc.assert(
    fc.property(edit, ({ which, corner, east, north }) => {
      const { id, area } = subAreas[IDS[which]!]!;
      const [ring] = polygonsOf(area)[0]!;
      const corners = ring!.slice(1);
      const [lng, lat] = corners[corner]!;
      const to = [lng + east / 1000, lat + north / 1000] as const;
      const moved = corners.with(corner, to);
      const after = areaOfPolygons([[[...moved, moved[0]!]]]);
      expectSame([area, after], (plan) => reshapeSubArea(plan, { id, area: after }));
      const drawn = areaOfPolygons([
        [
          [
            [lng, lat],
            [to[0] + 0.01, lat],
            [to[0] + 0.01, to[1] + 0.01],
            [lng, to[1] + 0.01],
            [lng, lat],
          ],
        ],
      ]);
      const subArea = { id: 'drawn-1', name: 'Nieuw', colour: '#332288', area: drawn };
      expectSame([drawn], (plan) => drawSubArea(plan, { subArea, clip: { district: null } }));
    }),
    { numRuns: 40 },
  );
});
