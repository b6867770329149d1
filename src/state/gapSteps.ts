import type { CoverageReport, Run } from '#geo/engine/report.ts';
import { getRoute, navigate, type Selection } from './route.ts';

/** Which of the gaps is chosen; -1: none. */
export const gapAt = (gaps: readonly Run[], selection: Selection | null): number =>
  selection?.kind === 'gap' ? gaps.findIndex(({ id }) => String(id) === selection.id) : -1;

/** The gap so many further on; after the last comes the first, and the other way round. */
export function gapBeside(gaps: readonly Run[], at: number, steps: 1 | -1): Run | undefined {
  if (at < 0) return gaps.at(steps > 0 ? 0 : -1);
  return gaps.at((at + steps) % gaps.length);
}

/** Shows the next or previous gap in its panel, wherever the user is. */
export function stepGap({ gaps }: CoverageReport, steps: 1 | -1): void {
  const gap = gapBeside(gaps, gapAt(gaps, getRoute().selection), steps);
  if (gap) navigate({ panel: 'gaps', selection: { kind: 'gap', id: String(gap.id) } });
}
