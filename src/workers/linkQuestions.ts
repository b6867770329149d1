import type { Coverage } from '#geo/engine/coverage.ts';
import { groupsAround, type GroupsAround, type Spot } from '#geo/engine/groupsAround.ts';
import { splitGroup, type GroupSplit } from '#geo/engine/linking/splitGroup.ts';
import {
  painted,
  paintedStretches,
  type Painted,
  type Stroke,
} from '#geo/engine/pointing/painted.ts';
import {
  pointedStretch,
  pointedTarget,
  type PointedPart,
} from '#geo/engine/pointing/pointedTarget.ts';
import { boxOfStretches, sketchOf, type Placement } from '#geo/engine/pointing/sketch.ts';
import { streetChoices, type StreetChoices } from '#geo/engine/pointing/streetChoices.ts';
import type { Stretches } from '#geo/engine/stretches.ts';
import type { TargetContext } from '#geo/engine/targets/context.ts';
import type { BBox, LngLat } from '#geo/geometry/types.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';
import type { Plan } from '#geo/plan/plan.ts';
import type { Target } from '#geo/plan/target.ts';
import type { Sketched } from './mapTile.ts';

/** What links in the making come to, one placement a target. */
export interface SketchAnswer {
  readonly placements: readonly Placement[];
  readonly bbox: BBox | null;
}

/** A split, and the box around what goes. */
export interface SplitAnswer extends Omit<GroupSplit, 'given'> {
  readonly bbox: BBox | null;
}

/** What is pointed at; null when nothing is. */
export interface Pointed {
  readonly target: Target | null;
}

/** Links in the making. Streets go by their rows in the data that are loaded. */
export interface LinkQuestions {
  /** Where targets would lie; the tiles of `sketch` show them from now on. Null without streets. */
  sketch(targets: readonly Target[]): SketchAnswer | null;
  /** What a form offers for a street; null when it is not there. */
  streetChoices(street: number): StreetChoices | null;
  /** What a click on a street means; null without streets. */
  pointed(street: number, at: LngLat, part: PointedPart): Pointed;
  /** See `pointedStretch`. */
  pointedStretch(street: number, from: LngLat, to: LngLat | null): Pointed;
  /** Sketches what a stroke would take; the tiles of `sketch` show it. */
  sketchStroke(stroke: Stroke): void;
  /** What a stroke does to the links; null without streets. */
  paint(stroke: Stroke): Painted | null;
  /** What splitting a group along a line would do; the tiles of `sketch` show what goes. */
  splitGroup(
    group: string,
    ground: Area,
    line: readonly LngLat[],
    gives: 'left' | 'right',
  ): SplitAnswer | null;
  /** See `groupsAround`; null without streets. */
  groupsAround(spot: Spot, reachMetres: number): GroupsAround | null;
}

/** What is covered, the plan that is shown, and where its targets lie. */
export interface Known {
  readonly coverage: Coverage;
  readonly plan: Plan;
  readonly context: TargetContext;
}

/**
 * Answers for the plan as it is shown, now or in a scenario; `show` keeps what is sketched for the map.
 * Who is to be warned is a matter of now.
 */
export function linkQuestions(
  known: (when: 'shown' | 'now') => Known | null,
  show: (sketched: Sketched) => void,
): LinkQuestions {
  const keep = ({ coverage }: Known, stretches: Stretches) =>
    show({ network: coverage.network, shown: [{ stretches }] });
  return {
    sketch: (targets) => {
      const now = known('shown');
      if (!now) return null;
      const { stretches, placements, bbox } = sketchOf(now.context, targets);
      keep(now, stretches);
      return { placements, bbox };
    },
    streetChoices: (street) => {
      const now = known('shown');
      return now && streetChoices(now.context.base, street);
    },
    pointed: (street, at, part) => {
      const now = known('shown');
      return { target: now && pointedTarget(now.context.base, street, at, part) };
    },
    pointedStretch: (street, from, to) => {
      const now = known('shown');
      return { target: now && pointedStretch(now.context.base, street, from, to) };
    },
    sketchStroke: (stroke) => {
      const now = known('shown');
      if (now) keep(now, paintedStretches(now.coverage, now.context, now.plan, stroke));
    },
    paint: (stroke) => {
      const now = known('shown');
      return now && painted(now.coverage, now.context, now.plan, stroke);
    },
    groupsAround: (spot, reachMetres) => {
      const now = known('now');
      return now && groupsAround(now.context, now.plan, spot, reachMetres);
    },
    splitGroup: (group, ground, line, gives) => {
      const now = known('shown');
      if (!now) return null;
      const input = { group, ground: polygonsOf(ground), line, gives };
      const split = splitGroup(now.coverage, now.context, now.plan, input);
      if (!split) return null;
      const { given, ...found } = split;
      keep(now, given);
      return { ...found, bbox: boxOfStretches(now.coverage.network, given) };
    },
  };
}
