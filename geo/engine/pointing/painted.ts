import type { LngLat } from '#geo/geometry/types.ts';
import type { Plan } from '#geo/plan/plan.ts';
import { linksOfGroup } from '#geo/plan/queries.ts';
import type { Target } from '#geo/plan/target.ts';
import { segmentMetres } from '#geo/streets/measuredStreets.ts';
import { LEFT, RIGHT } from '#geo/streets/streetsData.ts';
import type { Coverage } from '../coverage.ts';
import { cutLinks, type CutLinks } from '../linking/cutLinks.ts';
import { targetsOfStretches } from '../linking/targetsOfStretches.ts';
import { sideLine } from '../network.ts';
import {
  collectStretches,
  firstRowOf,
  intersect,
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
export interface Painted extends CutLinks {
  /** what the group comes to serve more */
  readonly adds: readonly Target[];
}

/** The stretches that a stroke takes: whole segments, as far as the source has them. */
export function paintedStretches(
  coverage: Coverage,
  context: TargetContext,
  plan: Pick<Plan, 'links'>,
  { group, source, places, reachMetres }: Stroke,
): Stretches {
  const { network } = coverage;
  const brushed = bothSides(coverage, segmentsAlong(network, places, reachMetres));
  if (source.kind === 'erase') return intersect(brushed, servedBy(context, plan, group));
  const from = sourceOf(coverage, context, plan, source, brushed);
  return subtract(from, servedBy(context, plan, group));
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
  const loser = source.kind === 'group' ? source.group : source.kind === 'erase' ? group : null;
  const cut =
    loser === null
      ? { cuts: [], ofSubAreas: [] }
      : cutLinks(coverage, context, linksNow(plan, loser), taken);
  const adds = source.kind === 'erase' ? [] : targetsOfStretches(coverage, taken).targets;
  return { ...cut, adds };
}

function sourceOf(
  { served }: Coverage,
  context: TargetContext,
  plan: Pick<Plan, 'links'>,
  source: Exclude<PaintSource, { kind: 'erase' }>,
  brushed: Stretches,
): Stretches {
  if (source.kind === 'all') return brushed;
  if (source.kind === 'group') return intersect(brushed, servedBy(context, plan, source.group));
  const uncovered = collectStretches();
  for (const line of new Set(brushed.line)) {
    for (let row = firstRowOf(served, line); served.line[row] === line; row++) {
      if (served.depth[row] === 0) uncovered.add(line, served.from[row]!, served.to[row]!);
    }
  }
  return intersect(brushed, uncovered.done());
}

/** What the links of a group that hold now come to. */
export function servedBy(
  context: TargetContext,
  plan: Pick<Plan, 'links'>,
  group: string,
): Stretches {
  return union(
    linksNow(plan, group).map(({ target }) => {
      const compiled = compileTarget(context, target);
      return compiled.ok ? compiled.value : noStretches;
    }),
  );
}

const linksNow = (plan: Pick<Plan, 'links'>, group: string) =>
  linksOfGroup(plan, group).filter(({ scenario }) => scenario === null);

function bothSides({ network }: Coverage, segments: readonly number[]): Stretches {
  const stretches = collectStretches();
  for (const segment of segments) {
    const metres = segmentMetres(network, segment);
    for (const side of [LEFT, RIGHT] as const) stretches.add(sideLine(segment, side), 0, metres);
  }
  return stretches.done();
}
