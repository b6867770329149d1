import type { BBox } from '#geo/geometry/types.ts';
import { joinBBoxes } from '#geo/geometry/bbox.ts';
import type { Target } from '#geo/plan/target.ts';
import { sliceSegment } from '#geo/streets/positions.ts';
import { segmentOfLine, type Network } from '../network.ts';
import type { NotPlacedReason } from '../report.ts';
import { metresOf, noStretches, union, type Stretches } from '../stretches.ts';
import { compileTarget } from '../targets/compileTarget.ts';
import type { TargetContext } from '../targets/context.ts';

/** What a target comes to: metres of street, of which a side counts half, or why it has no place. */
export type Placement = { readonly metres: number } | { readonly reason: NotPlacedReason };

/** Targets that are not links yet, as they lie on the streets. */
export interface Sketch {
  readonly stretches: Stretches;
  /** one a target */
  readonly placements: readonly Placement[];
  /** degrees; null when nothing has a place */
  readonly bbox: BBox | null;
}

/** Where targets would lie, each alone and all together. */
export function sketchOf(context: TargetContext, targets: readonly Target[]): Sketch {
  const compiled = targets.map((target) => compileTarget(context, target));
  const stretches = union(compiled.map((each) => (each.ok ? each.value : noStretches)));
  return {
    stretches,
    placements: compiled.map((each) =>
      each.ok ? { metres: metresOf(each.value) } : { reason: each.problem },
    ),
    bbox: boxOfStretches(context.network, stretches),
  };
}

/** The box around stretches, in degrees; null when there are none. */
export function boxOfStretches(
  network: Network,
  { count, line, from, to }: Stretches,
): BBox | null {
  return joinBBoxes(
    Array.from({ length: count }, (_, i) =>
      boxOfPlaces(sliceSegment(network, segmentOfLine(line[i]!), from[i]!, to[i]!)),
    ),
  );
}

function boxOfPlaces(places: readonly (readonly [number, number])[]): BBox {
  const lngs = places.map(([lng]) => lng);
  const lats = places.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
