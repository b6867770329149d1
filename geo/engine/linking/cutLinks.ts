import type { Link } from '#geo/plan/entities.ts';
import type { Target } from '#geo/plan/target.ts';
import type { Coverage } from '../coverage.ts';
import { isSliver } from '../figures.ts';
import { intersect, metresOf, noStretches, subtract, type Stretches } from '../stretches.ts';
import { compileTarget } from '../targets/compileTarget.ts';
import type { TargetContext } from '../targets/context.ts';
import { targetsOfStretches } from './targetsOfStretches.ts';

/** A link of which something is taken. Together its two halves are what it was. */
export interface LinkCut {
  /** id */
  readonly link: string;
  /** what is left of it; empty when all of it is taken */
  readonly keeps: readonly Target[];
  /** what goes over of it, which may be nothing; the link's own target when that is all of it */
  readonly gives: readonly Target[];
}

export interface CutLinks {
  readonly cuts: readonly LinkCut[];
  /** ids of links of which all is taken and nothing goes over */
  readonly drops: readonly string[];
  /** ids of links that have some of what is taken and are of a sub-area: those are not cut */
  readonly ofSubAreas: readonly string[];
}

/**
 * What taking some stretches makes of links. Less than a sliver of a link is not taken, nor left.
 * `had`: what who gets it has already, and is not given again.
 */
export function cutLinks(
  coverage: Coverage,
  context: TargetContext,
  links: readonly Link[],
  taken: Stretches,
  had: Stretches = noStretches,
): CutLinks {
  const cuts: LinkCut[] = [];
  const drops: string[] = [];
  const ofSubAreas: string[] = [];
  for (const { id, target } of links) {
    const compiled = compileTarget(context, target);
    if (!compiled.ok) continue;
    const given = intersect(compiled.value, taken);
    if (isSliver(coverage, metresOf(given))) continue;
    const kept = subtract(compiled.value, taken);
    const added = subtract(given, had);
    const isHad = isSliver(coverage, metresOf(added));
    if (isSliver(coverage, metresOf(kept))) {
      if (isHad) drops.push(id);
      else cuts.push({ link: id, keeps: [], gives: [target] });
    } else if (target.kind === 'subArea') {
      ofSubAreas.push(id);
    } else {
      const keeps = targetsOfStretches(coverage, kept).targets;
      const gives = isHad ? [] : targetsOfStretches(coverage, added).targets;
      // what cannot be said stays whole: a cut that keeps nothing would give it all away
      if (keeps.length > 0 && (isHad || gives.length > 0)) cuts.push({ link: id, keeps, gives });
    }
  }
  return { cuts, drops, ofSubAreas };
}
