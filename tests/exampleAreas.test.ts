import { describe, expect, test } from 'vitest';
import { ringsProblem } from '#geo/geometry/ringsProblem.ts';
import type { LngLat, Ring } from '#geo/geometry/types.ts';
import { polygonsOf, type Area } from '#geo/plan/area.ts';
import { placesApart } from './exampleGeometry.ts';
import {
  BREDIUS,
  DIEREN,
  districtsIn,
  exampleFiles,
  keyOf,
  onBoard,
  segmentsIn,
  subAreasIn,
} from './examplePlans.ts';

const ringOf = (area: Area): Ring => polygonsOf(area)[0]![0]!;

/** Edges of a ring, each way round the same. */
const edgesOf = (ring: readonly LngLat[]) =>
  new Set(ring.slice(1).map((b, i) => [keyOf(ring[i]!), keyOf(b)].toSorted().join(' ')));

/** By the shoelace formula, in square metres; positive when counter-clockwise. */
function surfaceOf(ring: Ring): number {
  const board = ring.map(onBoard);
  return board.slice(1).reduce((sum, b, i) => {
    const a = board[i]!;
    return sum + (a[0] * b[1] - b[0] * a[1]) / 2;
  }, 0);
}

function sharedMetres(a: Ring, b: Ring): number {
  const edges = edgesOf(b);
  return a.slice(1).reduce((sum, end, i) => {
    const edge = [keyOf(a[i]!), keyOf(end)].toSorted().join(' ');
    return edges.has(edge) ? sum + placesApart(onBoard(a[i]!), onBoard(end)) : sum;
  }, 0);
}

const ringsOf = (file: (typeof exampleFiles)[number]) =>
  new Map(subAreasIn(file).map(({ name, area }) => [name, ringOf(area)]));

describe.each(exampleFiles)('the areas of %s', (file) => {
  const areas = [...subAreasIn(file), ...districtsIn(file)].map(({ area }) => area);

  test('are single counter-clockwise rings without fault', () => {
    for (const area of areas) {
      expect(polygonsOf(area).map(ringsProblem)).toEqual([null]);
      expect(surfaceOf(ringOf(area))).toBeGreaterThan(0);
    }
  });

  test('are drawn along the middle of streets: most corners are corners of a street', () => {
    const corners = new Set(segmentsIn(file).flatMap(({ line }) => line.map(keyOf)));
    for (const { area } of subAreasIn(file)) {
      const ring = ringOf(area).slice(1);
      const onStreets = ring.filter((place) => corners.has(keyOf(place)));
      expect(onStreets.length).toBeGreaterThanOrEqual(ring.length - 5);
    }
  });
});

describe('neighbours share their border exactly', () => {
  test.each([
    ['Zeeheldenbuurt', 'Componistenbuurt', 400],
    ['Zeeheldenbuurt', 'Bomenbuurt', 250],
    ['Componistenbuurt', 'Vogelbuurt', 300],
    ['Bomenbuurt', 'Vogelbuurt', 200],
  ])('%s and %s, along a street of at least so many metres: %i', (one, other, metres) => {
    const rings = ringsOf(DIEREN);
    expect(sharedMetres(rings.get(one)!, rings.get(other)!)).toBeGreaterThan(metres);
  });

  test('the two halves of Dieren-West, along the whole Admiraal Helfrichlaan', () => {
    const [north, south] = districtsIn(DIEREN).map(({ area }) => ringOf(area));
    const metres = segmentsIn(DIEREN)
      .filter(({ name }) => name === 'Admiraal Helfrichlaan')
      .flatMap(({ line }) =>
        line.slice(1).map((b, i) => placesApart(onBoard(line[i]!), onBoard(b))),
      )
      .reduce((sum, edge) => sum + edge, 0);
    expect(sharedMetres(north!, south!)).toBeCloseTo(metres, 6);
  });

  test('the parts of the Brediuskwartier fill their district to the last square metre', () => {
    const [district] = districtsIn(BREDIUS);
    const parts = [...ringsOf(BREDIUS).values()].map(surfaceOf);
    const together = parts.reduce((sum, part) => sum + part, 0);
    expect(Math.abs(together - surfaceOf(ringOf(district!.area)))).toBeLessThan(0.01);
  });
});
