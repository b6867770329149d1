import type { LngLat } from '#geo/geometry/types.ts';
import type { Link } from '#geo/plan/entities.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { linksOfGroup } from '#geo/plan/queries.ts';
import type { Target } from '#geo/plan/target.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { LEFT, RIGHT } from '#geo/streets/streetsData.ts';
import type { Coverage } from '../coverage.ts';
import { cutLinks, type LinkCut } from '../linking/cutLinks.ts';
import { targetsOfStretches } from '../linking/targetsOfStretches.ts';
import { sideLine } from '../network.ts';
import {
  collectStretches,
  firstRowOf,
  intersect,
  metresOf,
  noStretches,
  subtract,
  union,
  type Stretches,
} from '../stretches.ts';
import { compileTarget } from '../targets/compileTarget.ts';
import type { TargetContext } from '../targets/context.ts';
import { segmentsAlong } from './segmentsAlong.ts';

/** From what a brush takes: everything, only what nobody covers, or what another group serves. */
export type PaintSource =
  | { readonly kind: 'all' }
  | { readonly kind: 'uncovered' }
  /** that group no longer serves it afterwards */
  | { readonly kind: 'group'; readonly group: string }
  /** wipes out: takes from the group itself, for nobody */
  | { readonly kind: 'erase' };

export interface Stroke {
  readonly group: string;
  readonly source: PaintSource;
  /** degrees, close together */
  readonly places: readonly LngLat[];
  readonly reachMetres: number;
}

/** What a stroke of the brush does to the links of groups. */
export interface Painted {
  /** what it takes from a group */
  readonly cuts: readonly LinkCut[];
  /** links that a group loses whole, and that the one who paints has already */
  readonly drops: readonly string[];
  /** what the group comes to serve beside that */
  readonly adds: readonly Target[];
  /** how much street that is */
  readonly metres: number;
}

/**
 * The stretches that a stroke takes: whole segments, as far as the source has them. Of a group only what
 * it serves by name: nothing can be taken out of a sub-area. The plan is as `planIn` gives it.
 */
export function paintedStretches(
  coverage: Coverage,
  context: TargetContext,
  plan: Pick<Plan, 'links'>,
  { group, source, places, reachMetres }: Stroke,
): Stretches {
  const { network } = coverage;
  const brushed = bothSides(coverage, segmentsAlong(network, places, reachMetres));
  const loser = loserOf(source, group);
  // also what the group has itself already: the loser no longer serves it
  if (loser !== null) return intersect(brushed, servedByName(context, plan, loser));
  const from = source.kind === 'uncovered' ? uncoveredOf(coverage, brushed) : brushed;
  return subtract(from, servedBy(context, plan, group));
}

/** The group that no longer serves what is painted; null: none. */
function loserOf(source: PaintSource, group: string): string | null {
  if (source.kind === 'erase') return group;
  return source.kind === 'group' ? source.group : null;
}

/** What a stroke does, in links. */
export function painted(
  coverage: Coverage,
  context: TargetContext,
  plan: Pick<Plan, 'links'>,
  stroke: Stroke,
): Painted {
  const { group, source } = stroke;
  const taken = paintedStretches(coverage, context, plan, stroke);
  const loser = loserOf(source, group);
  const metres = metresOf(taken);
  if (loser === null) {
    const adds = targetsOfStretches(coverage, taken).targets;
    return { cuts: [], drops: [], adds, metres };
  }
  const links = linksOfGroup(plan, loser).filter(({ target }) => target.kind !== 'subArea');
  const had = loser === group ? noStretches : servedBy(context, plan, group);
  const { cuts, drops } = cutLinks(coverage, context, links, taken, had);
  return { cuts, drops, adds: [], metres };
}

function uncoveredOf({ served }: Coverage, brushed: Stretches): Stretches {
  const uncovered = collectStretches();
  for (const line of new Set(brushed.line)) {
    for (let row = firstRowOf(served, line); served.line[row] === line; row++) {
      if (served.depth[row] === 0) uncovered.add(line, served.from[row]!, served.to[row]!);
    }
  }
  return intersect(brushed, uncovered.done());
}

/** What the links of a group come to. */
export function servedBy(
  context: TargetContext,
  plan: Pick<Plan, 'links'>,
  group: string,
): Stretches {
  return stretchesOfLinks(context, linksOfGroup(plan, group));
}

/** The same without its links to sub-areas. */
const servedByName = (context: TargetContext, plan: Pick<Plan, 'links'>, group: string) =>
  stretchesOfLinks(
    context,
    linksOfGroup(plan, group).filter(({ target }) => target.kind !== 'subArea'),
  );

/** What links come to together; those without a place are nothing. */
export function stretchesOfLinks(context: TargetContext, links: readonly Link[]): Stretches {
  const compiled = links.map(({ target }) => compileTarget(context, target));
  return union(compiled.map((each) => (each.ok ? each.value : noStretches)));
}

function bothSides({ network }: Coverage, segments: readonly number[]): Stretches {
  const stretches = collectStretches();
  for (const segment of segments) {
    const metres = segmentMetres(network, segment);
    for (const side of [LEFT, RIGHT] as const) stretches.add(sideLine(segment, side), 0, metres);
  }
  return stretches.done();
}
