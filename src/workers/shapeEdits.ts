import { clipToNeighbours } from '#geo/geometry/areas/fillTheRest.ts';
import { areaOfPolygons, polygonsOf, type Area } from '#geo/plan/area.ts';
import { colourBeside } from '#geo/plan/colourBeside.ts';
import { reshapeSubArea } from '#geo/plan/edits/borders.ts';
import { mendConflict, mendSlivers } from '#geo/plan/edits/mend.ts';
import {
  addSubAreas,
  drawSubArea,
  fillSubArea,
  type NewSubArea,
} from '#geo/plan/edits/newShapes.ts';
import type { EditResult } from '#geo/plan/edits/problem.ts';
import { splitSubArea } from '#geo/plan/edits/splitMerge.ts';
import { emptyPlan, type Plan } from '#geo/plan/plan.ts';
import { subAreasIn } from '#geo/plan/queries.ts';
import { coloursFor } from '#geo/plan/subAreaColours.ts';

/** The part of a plan that edits of shapes look at: whoever is near, and what links to them. */
export type ShapesOfPlan = Pick<Plan, 'subAreas' | 'links'>;

type Input<Edit extends (plan: Plan, input: never) => EditResult> = Parameters<Edit>[1];

/** A sub-area to be, without the colour that its neighbours leave it. */
type Uncoloured = Omit<NewSubArea, 'colour'>;

/**
 * Edits of shapes, worked out away from the page: among many corners they take longer than a hand
 * that draws can wait. The page applies what comes out.
 */
export interface ShapeEdits {
  /** See `addSubAreas`. */
  addSubAreas(
    plan: ShapesOfPlan,
    input: { readonly subAreas: readonly (Uncoloured & { readonly area: Area })[] },
  ): EditResult;
  /** See `fillSubArea`. */
  fillSubArea(plan: ShapesOfPlan, input: Input<typeof fillSubArea>): EditResult;
  /** See `drawSubArea`. */
  drawSubArea(
    plan: ShapesOfPlan,
    input: Omit<Input<typeof drawSubArea>, 'subArea'> & {
      readonly subArea: Uncoloured & { readonly area: Area };
    },
  ): EditResult;
  /** What drawing an area would leave of it, and its colour; null: nothing. */
  clipArea(plan: Pick<Plan, 'subAreas'>, area: Area, district: Area | null): ColouredArea | null;
  /** See `reshapeSubArea`. */
  reshapeSubArea(plan: ShapesOfPlan, input: Input<typeof reshapeSubArea>): EditResult;
  /** See `splitSubArea`. */
  splitSubArea(plan: ShapesOfPlan, input: Input<typeof splitSubArea>): EditResult;
  /** See `mendConflict`. */
  mendConflict(plan: ShapesOfPlan, input: Input<typeof mendConflict>): EditResult;
  /** See `mendSlivers`. */
  mendSlivers(plan: ShapesOfPlan, input: Input<typeof mendSlivers>): EditResult;
}

export interface ColouredArea {
  readonly area: Area;
  readonly colour: string;
}

export const shapeEdits: ShapeEdits = {
  addSubAreas: (plan, { subAreas }) => {
    const there = subAreasIn(plan, null);
    const colours = coloursFor([...there, ...subAreas.map(({ area }) => ({ area, colour: null }))]);
    const coloured = subAreas.map((each, i) => ({ ...each, colour: colours[there.length + i]! }));
    return addSubAreas(whole(plan), { subAreas: coloured });
  },
  fillSubArea: (plan, input) => fillSubArea(whole(plan), input),
  drawSubArea: (plan, { subArea, clip }) => {
    const colour = colourIn(plan, subArea.area);
    return drawSubArea(whole(plan), { subArea: { ...subArea, colour }, clip });
  },
  clipArea: (plan, area, district) => {
    const left = clipToNeighbours(
      polygonsOf(area),
      subAreasIn(plan, null).map((subArea) => polygonsOf(subArea.area)),
      district && polygonsOf(district),
    );
    if (left.length === 0) return null;
    return { area: areaOfPolygons(left), colour: colourIn(plan, area) };
  },
  reshapeSubArea: (plan, input) => reshapeSubArea(whole(plan), input),
  splitSubArea: (plan, input) => splitSubArea(whole(plan), input),
  mendConflict: (plan, input) => mendConflict(whole(plan), input),
  mendSlivers: (plan, input) => mendSlivers(whole(plan), input),
};

const whole = (plan: ShapesOfPlan): Plan => ({ ...emptyPlan(''), ...plan });

const colourIn = (plan: Pick<Plan, 'subAreas'>, area: Area) =>
  colourBeside(subAreasIn(plan, null), area);
