import { alone } from '#geo/engine/alone.ts';
import type { Coverage } from '#geo/engine/coverage.ts';
import { isSliver } from '#geo/engine/figures.ts';
import { gapsOf } from '#geo/engine/gaps.ts';
import type { CoverageReport } from '#geo/engine/report.ts';
import { eachOverlap, type Stretches } from '#geo/engine/stretches.ts';
import { stretchesOfRows } from '#geo/engine/stretchesOfRows.ts';
import { partsToName } from '#geo/engine/streetPartText.ts';
import type { DossierGap } from './dossier.ts';
import { middleLines } from './middleLines.ts';

/** What is not covered, the longest first, and the sub-areas in which it lies. */
export function dossierGaps(coverage: Coverage, report: CoverageReport): readonly DossierGap[] {
  const { gaps } = gapsOf(coverage);
  return report.gaps.map(({ id, metres, addresses, parts }) => {
    const stretches = stretchesOfRows(coverage.served, gaps[id]!.rows);
    return {
      number: id + 1,
      metres,
      addresses,
      parts: partsToName({ parts }, coverage.sliverMetres),
      lines: middleLines(coverage, stretches),
      subAreas: subAreasOf(coverage, stretches),
    };
  });
}

/** Names of the sub-areas that hold some of stretches, more than a sliver. */
function subAreasOf(coverage: Coverage, stretches: Stretches): readonly string[] {
  const { served } = alone(coverage, stretches);
  return coverage.subAreas
    .filter((area) => {
      let metres = 0;
      eachOverlap(served, area.stretches, (_i, _j, from, to) => (metres += (to - from) / 2));
      return !isSliver(coverage, metres);
    })
    .map(({ name }) => name);
}
