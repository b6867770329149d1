import type { Link } from '#geo/plan/entities.ts';
import type { Target } from '#geo/plan/target.ts';
import type { Coverage } from '../coverage.ts';
import { isSliver } from '../figures.ts';
import { intersect, metresOf, subtract, type Stretches } from '../stretches.ts';
import { compileTarget } from '../targets/compileTarget.ts';
import type { TargetContext } from '../targets/context.ts';
import { targetsOfStretches } from './targetsOfStretches.ts';

/** A link of which something is taken. Together its two halves are what it was. */
export interface LinkCut {
  /** id */
  readonly link: string;
  /** what is left of it; empty when all of it is taken */
  readonly keeps: readonly Target[];
  /** what is taken of it; the link's own target when that is all of it */
  readonly gives: readonly Target[];
}

export interface CutLinks {
  readonly cuts: readonly LinkCut[];
  /** ids of links that have some of what is taken and are of a sub-area: those are not cut */
  readonly ofSubAreas: readonly string[];
}

/** What taking some stretches makes of links. Less than a sliver of a link is not taken, nor left. */
export function cutLinks(
  coverage: Coverage,
  context: TargetContext,
  links: readonly Link[],
  taken: Stretches,
): CutLinks {
  const cuts: LinkCut[] = [];
  const ofSubAreas: string[] = [];
  for (const { id, target } of links) {
    const compiled = compileTarget(context, target);
    if (!compiled.ok) continue;
    const given = intersect(compiled.value, taken);
    if (isSliver(coverage, metresOf(given))) continue;
    const kept = subtract(compiled.value, taken);
    if (isSliver(coverage, metresOf(kept))) {
      cuts.push({ link: id, keeps: [], gives: [target] });
    } else if (target.kind === 'subArea') {
      ofSubAreas.push(id);
    } else {
      const [keeps, gives] = [kept, given].map(
        (each) => targetsOfStretches(coverage, each).targets,
      );
      // what cannot be said stays whole: a cut that keeps nothing would give it all away
      if (keeps!.length > 0) cuts.push({ link: id, keeps: keeps!, gives: gives! });
    }
  }
  return { cuts, ofSubAreas };
}
