import { describe, expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import { at, ring, segment, street } from '#tests/engineFixtures.ts';
import { polygon } from '#tests/engineData.ts';
import { cover } from '#tests/enginePlans.ts';

const area = (west: number) =>
  polygon(ring([west, -50], [west + 50, -50], [west + 50, 50], [west, 50]));
const areas = { 'area-here': area(0), 'area-far': area(300) };
const inArea = (subArea: string): Target => ({ kind: 'subArea', subArea });
const point: Target = {
  kind: 'stretch',
  street: street(),
  from: at(50, 3),
  to: at(50, -3),
  side: 'both',
};

/** "area-far: no-street-inside" */
function notPlaced(...targets: Target[]): string[] {
  const links = targets.map((target) => ['group-1', target] as const);
  const coverage = cover([segment('a')], { subAreas: areas, links });
  return coverage.notPlaced.map(({ name, reason }) => `${name}: ${reason}`);
}

describe('a link that lies nowhere is told, with the reason', () => {
  test('in a sub-area without streets', () => {
    expect(notPlaced(inArea('area-here'), inArea('area-far'))).toEqual([
      'area-far: no-street-inside',
    ]);
  });

  test('from a place on the street to the same place', () => {
    expect(notPlaced(point)).toEqual(['Dorpsstraat: no-length']);
  });

  test('and so is an exclusion', () => {
    const exclusions = [inArea('area-far'), point];
    expect(cover([segment('a')], { subAreas: areas, exclusions }).notExcluded).toEqual([
      { exclusion: 'exclusion-0', name: 'area-far', reason: 'no-street-inside' },
      { exclusion: 'exclusion-1', name: 'Dorpsstraat', reason: 'no-length' },
    ]);
  });
});
