import { describe, expect, test } from 'vitest';
import { metresPerDegree } from '#geo/geometry/ruler.ts';
import { measureStreets, segmentMetres } from '#geo/streets/measuredStreets.ts';
import { buildStreetsData } from '#geo/streets/buildStreetsData.ts';
import { makeTown, TOWN_CENTRE } from '#tests/town/makeTown.ts';
import { flatRuler, flatTown, inDegrees } from './flatTown.ts';

const size = { segments: 500, seed: 1 };

describe('the town of the benchmark', () => {
  test('is the same for the same seed', () => {
    expect(flatTown(size)).toEqual(flatTown(size));
    expect(flatTown({ ...size, seed: 2 })).not.toEqual(flatTown(size));
  });

  test('has as many places a segment as the Nationaal Wegenbestand', () => {
    const places = flatTown({ segments: 5000, seed: 1 }).flatMap(({ line }) => line);
    expect(places.length / 5000).toBeCloseTo(4.4, 1);
  });

  test('is as long on the plane as on the ellipsoid, but for the flattening', () => {
    const flat = totalMetres(buildStreetsData(flatTown(size), flatRuler));
    const round = totalMetres(buildStreetsData(makeTown(size), metresPerDegree));
    expect(flat / round).toBeCloseTo(1, 2);
  });
});

test('an area on the plane comes back to where the town is', () => {
  const ring: [number, number][] = [
    [0, 0],
    [685, 0],
    [0, 1112.3],
    [0, 0],
  ];
  const area = inDegrees({ type: 'Polygon', coordinates: [ring] });
  const [lng, lat] = TOWN_CENTRE;
  const [, east, north] = (area.coordinates as [number, number][][])[0]!;
  expect(east![0]).toBeCloseTo(lng + 0.01, 9);
  expect(north![1]).toBeCloseTo(lat + 0.01, 9);
});

const totalMetres = (streets: ReturnType<typeof buildStreetsData>) =>
  Array.from({ length: streets.segmentCount }, (_, segment) =>
    segmentMetres(measureStreets(streets), segment),
  ).reduce((sum, metres) => sum + metres, 0);
