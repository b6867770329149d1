import type { Coverage } from '#geo/engine/coverage.ts';
import { segmentOfLine } from '#geo/engine/network.ts';
import { collectStretches, type Stretches } from '#geo/engine/stretches.ts';
import type { LngLat } from '#geo/geometry/types.ts';
import { sliceSegment } from '#geo/streets/positions.ts';

/**
 * Where stretches of sides lie, along the middle of their streets; where both sides of a street are
 * among them the line is there once.
 */
export function middleLines(
  { network }: Coverage,
  { count, line, from, to }: Stretches,
): readonly (readonly LngLat[])[] {
  const middles = collectStretches(count);
  for (let row = 0; row < count; row++) {
    middles.add(segmentOfLine(line[row]!), from[row]!, to[row]!);
  }
  const segments = middles.done();
  return Array.from({ length: segments.count }, (_, row) =>
    sliceSegment(network, segments.line[row]!, segments.from[row]!, segments.to[row]!),
  );
}
