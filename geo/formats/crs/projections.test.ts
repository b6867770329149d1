import { assert, double, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromLngLat, toLngLat, type KnownCrs, type Place } from './projections.ts';

describe('RD New', () => {
  // published pairs
  const pairs: readonly (readonly [rd: Place, lngLat: Place])[] = [
    [
      [121394, 487383],
      [4.8937175, 52.37329259],
    ],
    [
      [228560.842, 463921.802],
      [6.46222623, 52.15855756],
    ],
  ];
  test.each(pairs)('%j is %j', (rd, lngLat) => {
    const [lng, lat] = toLngLat('EPSG:28992', rd);
    expect(Math.abs(lng - lngLat[0])).toBeLessThan(1e-8);
    expect(Math.abs(lat - lngLat[1])).toBeLessThan(1e-8);
    const [x, y] = fromLngLat('EPSG:28992', lngLat);
    expect(Math.hypot(x - rd[0], y - rd[1])).toBeLessThan(0.001);
  });

  test('there and back is where it was, all over the country', () => {
    const within = (min: number, max: number) => double({ min, max, noNaN: true });
    assert(
      property(tuple(within(0, 300_000), within(289_000, 650_000)), ([x, y]) => {
        const [backX, backY] = fromLngLat('EPSG:28992', toLngLat('EPSG:28992', [x, y]));
        expect(Math.hypot(backX - x, backY - y)).toBeLessThan(0.001);
      }),
    );
  });
});

describe('UTM', () => {
  // worked out by PROJ 9 from ETRS89
  test.each<[KnownCrs, Place, Place]>([
    ['EPSG:25831', [4.8937175, 52.37329259], [628_914.647884131, 5_804_245.76994299]],
    ['EPSG:25832', [4.8937175, 52.37329259], [220_513.15694862, 5_810_496.20337322]],
    ['EPSG:25832', [9.52, 47.14], [539_429.875982289, 5_220_853.15185716]],
  ])('in %s %j is %j', (crs, lngLat, [expectedX, expectedY]) => {
    const [x, y] = fromLngLat(crs, lngLat);
    expect(Math.hypot(x - expectedX, y - expectedY)).toBeLessThan(0.001);
    const [lng, lat] = toLngLat(crs, [expectedX, expectedY]);
    expect(Math.abs(lng - lngLat[0])).toBeLessThan(1e-8);
    expect(Math.abs(lat - lngLat[1])).toBeLessThan(1e-8);
  });
});

test('Web Mercator is the sphere of the equatorial radius, unrolled', () => {
  const radius = 6_378_137;
  const [lng, lat] = [5.17, 52.27];
  const radians = Math.PI / 180;
  const expected = [
    radius * lng * radians,
    radius * Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2)),
  ];
  const [x, y] = fromLngLat('EPSG:3857', [lng, lat]);
  expect(x).toBeCloseTo(expected[0]!, 6);
  expect(y).toBeCloseTo(expected[1]!, 6);
  const back = toLngLat('EPSG:3857', [x, y]);
  expect(back[0]).toBeCloseTo(lng, 12);
  expect(back[1]).toBeCloseTo(lat, 12);
});
