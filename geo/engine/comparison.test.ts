import { expect, test } from 'vitest';
import { CROSS_TOWN } from '#tests/crossTown.ts';
import { street } from '#tests/engineFixtures.ts';
import { cover, LATER, type PlanParts } from '#tests/enginePlans.ts';
import { comparedFigures } from './comparison.ts';
import { reportOf } from './reportOf.ts';

const parts: PlanParts = {
  links: [
    ['group-1', { kind: 'street', street: street('Dorpsstraat') }],
    ['group-2', { kind: 'side', street: street('Dorpsstraat'), side: 'odd' }, 'later'],
    ['group-2', { kind: 'street', street: street('Kerkweg') }, 'later'],
  ],
};

test('what a coverage comes to is what its report says', () => {
  for (const scenario of [null, LATER]) {
    const coverage = cover(CROSS_TOWN, parts, { scenario });
    const { totals, gaps, overlaps } = reportOf(coverage);
    expect(comparedFigures(coverage)).toEqual({
      scenario,
      totals,
      overlapMetres: overlaps.reduce((sum, { metres }) => sum + metres, 0),
      gaps: gaps.length,
    });
  }
  expect(
    comparedFigures(cover(CROSS_TOWN, parts, { scenario: LATER })).overlapMetres,
  ).toBeGreaterThan(0);
});
