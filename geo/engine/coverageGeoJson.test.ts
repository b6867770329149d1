import { describe, expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import { at, line, metresOf, segment, street } from '#tests/engineFixtures.ts';
import { cover } from '#tests/enginePlans.ts';
import { coverageGeoJson } from './coverageGeoJson.ts';
import { reportOf } from './reportOf.ts';

const eastward = (from: number, to: number, side: 'both' | 'left' | 'right' = 'both'): Target => ({
  kind: 'stretch',
  street: street(),
  from: at(from, 0),
  to: at(to, 0),
  side,
});
const coverage = cover([segment('a', { line: line([0, 0], [60, 0], [100, 0]) })], {
  links: [
    ['group-1', eastward(0, 50)],
    ['group-2', eastward(20, 80, 'left')],
  ],
});

describe('for a GIS', () => {
  const { features } = coverageGeoJson(coverage);

  test('every stretch of a side is a line along the middle of the street', () => {
    expect(features[1]).toEqual({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: expect.any(Array) },
      properties: {
        street: 'Dorpsstraat',
        place: 'Proefdorp',
        side: 'left',
        depth: 2,
        groups: ['Appgroep group-1', 'Appgroep group-2'],
        planned: false,
        gap: null,
        metres: expect.closeTo(15, 3),
      },
    });
    const coordinates = features[1]!.geometry.coordinates as [number, number][];
    expect(coordinates.map(metresOf)).toEqual([
      [20, 0],
      [50, 0],
    ]);
  });

  test('what is not covered has its gap in the report, and a sliver has none', () => {
    const { gaps } = reportOf(coverage);
    const open = features.filter(({ properties }) => properties.depth === 0);
    expect(open.map(({ properties }) => properties.gap)).toEqual([0, 0]);
    const metres = open.reduce((sum, { properties }) => sum + properties.metres, 0);
    expect(metres).toBeCloseTo(gaps[0]!.metres, 6);
    const nearly = cover([segment('a')], { links: [['group-1', eastward(0, 97)]] });
    const stretches = coverageGeoJson(nearly).features.map(({ properties }) => properties);
    expect(stretches.map(({ depth, gap }) => [depth, gap])).toEqual([
      [1, null],
      [0, null],
      [1, null],
      [0, null],
    ]);
  });

  test('the metres of all lines add up to those of the report', () => {
    const { totals } = reportOf(coverage);
    const metres = features.reduce((sum, { properties }) => sum + properties.metres, 0);
    expect(metres).toBeCloseTo(totals.metres, 6);
  });
});
