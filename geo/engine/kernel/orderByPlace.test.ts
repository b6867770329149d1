import { expect, test } from 'vitest';
import type { Area } from '#geo/plan/area.ts';
import { orderByPlace } from './orderByPlace.ts';

const areaAt = (lng: number, lat: number): Area => ({
  type: 'Polygon',
  coordinates: [
    [
      [lng, lat],
      [lng + 1, lat],
      [lng, lat + 1],
      [lng, lat],
    ],
  ],
});

test('areas are visited to and fro, band by band', () => {
  const areas = [
    areaAt(0, 0),
    areaAt(9, 0),
    areaAt(5, 0),
    areaAt(0, 9),
    areaAt(9, 9),
    areaAt(5, 9),
  ];
  expect(orderByPlace(areas)).toEqual([0, 2, 1, 3, 5, 4]);
});

test('each area is visited once, also where all lie in one place', () => {
  expect(orderByPlace([areaAt(5, 52), areaAt(5, 52)])).toEqual([0, 1]);
  expect(orderByPlace([])).toEqual([]);
});
