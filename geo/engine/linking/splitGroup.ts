import { splitArea } from '#geo/geometry/areas/splitArea.ts';
import type { LngLat, MultiPolygon } from '#geo/geometry/types.ts';
import { areaOfPolygons, polygonsOf } from '#geo/plan/area.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { linksOfGroup } from '#geo/plan/queries.ts';
import type { Coverage } from '../coverage.ts';
import { clipToArea } from '../clipToArea.ts';
import { intersect, metresOf, type Stretches } from '../stretches.ts';
import type { TargetContext } from '../targets/context.ts';
import { servedBy } from '../pointing/painted.ts';
import { cutLinks, type LinkCut } from './cutLinks.ts';

/** What splitting a group along a line would do; sides are as seen along the line. */
export interface GroupSplit {
  /** of the links, with what lies on the side that goes as what is given */
  readonly cuts: readonly LinkCut[];
  /** ids of sub-areas that the group serves whole and the line cuts: they are to be split too */
  readonly subAreas: readonly string[];
  /** of what the group serves, what lies on the side that goes */
  readonly given: Stretches;
  readonly keptMetres: number;
  readonly givenMetres: number;
}

/** Null when the line does not part the ground, or leaves one side with nothing of the group. */
export function splitGroup(
  coverage: Coverage,
  context: TargetContext,
  plan: Pick<Plan, 'links' | 'subAreas'>,
  input: {
    readonly group: string;
    readonly ground: MultiPolygon;
    readonly line: readonly LngLat[];
    /** the side that goes to the new group */
    readonly gives: 'left' | 'right';
  },
): GroupSplit | null {
  const halves = splitArea(input.ground, input.line);
  if (!halves) return null;
  const side = clipToArea(coverage.network, areaOfPolygons(halves[input.gives]));
  const served = servedBy(context, plan, input.group);
  const given = intersect(served, side);
  const givenMetres = metresOf(given);
  const keptMetres = metresOf(served) - givenMetres;
  if (givenMetres < coverage.sliverMetres || keptMetres < coverage.sliverMetres) return null;
  const { cuts, ofSubAreas } = cutLinks(coverage, context, linksOfGroup(plan, input.group), side);
  const subAreas = ofSubAreas.flatMap((link) => {
    const { target } = plan.links[link]!;
    return target.kind === 'subArea' && isCut(plan, target.subArea, input.line)
      ? [target.subArea]
      : [];
  });
  return { cuts, subAreas, given, keptMetres, givenMetres };
}

const isCut = (plan: Pick<Plan, 'subAreas'>, id: string, line: readonly LngLat[]): boolean =>
  splitArea(polygonsOf(plan.subAreas[id]!.area), line) !== null;
