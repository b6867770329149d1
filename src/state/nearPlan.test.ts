import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaOfPolygons, polygonsOf } from '#geo/plan/area.ts';
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

/** What an edit makes of the plan, when it sees all of it or a part; or why it does not. */
function planAfter(edit: (plan: Plan) => EditResult, seen: Plan): unknown {
  const result = edit(seen);
  return result.ok ? applyChange(PLAN, result.value) : result.problem;
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
      const reshape = (plan: Plan) => reshapeSubArea(plan, { id, area: after });
      const near = widelyNearPlan(PLAN, [area, after]);
      expect(planAfter(reshape, near)).toEqual(planAfter(reshape, PLAN));
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
      const draw = (plan: Plan) => drawSubArea(plan, { subArea, clip: { district: null } });
      expect(planAfter(draw, widelyNearPlan(PLAN, [drawn]))).toEqual(planAfter(draw, PLAN));
    }),
    { numRuns: 40 },
  );
});
