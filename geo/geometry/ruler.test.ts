import { describe, expect, test } from 'vitest';
import { edgeMetres, metresPerDegree } from './ruler.ts';

// metres in one degree on WGS84: National Geospatial-Intelligence Agency, "Length of a degree"
const KNOWN = [
  { latitude: 0, lat: 110_574, lng: 111_320 },
  { latitude: 30, lat: 110_852, lng: 96_486 },
  { latitude: 60, lat: 111_412, lng: 55_800 },
];

describe('a degree', () => {
  test.each(KNOWN)('at $latitude is as long as the tables say', ({ latitude, lat, lng }) => {
    const scale = metresPerDegree(latitude);
    expect(Math.abs(scale.lat - lat)).toBeLessThan(1);
    expect(Math.abs(scale.lng - lng)).toBeLessThan(1);
  });

  test('is as long in the south as in the north', () => {
    expect(metresPerDegree(-52)).toEqual(metresPerDegree(52));
  });
});

describe('an edge', () => {
  test('is as long as the sum of its halves within a millionth, though each has its own middle', () => {
    const whole = edgeMetres(5, 52, 5.01, 52.01);
    const halves = edgeMetres(5, 52, 5.005, 52.005) + edgeMetres(5.005, 52.005, 5.01, 52.01);
    expect(Math.abs(halves / whole - 1)).toBeLessThan(1e-6);
  });

  test('is equally long both ways, to the bit', () => {
    expect(edgeMetres(5.01, 52.02, 5, 52)).toBe(edgeMetres(5, 52, 5.01, 52.02));
  });

  test('of no length is 0', () => {
    expect(edgeMetres(5, 52, 5, 52)).toBe(0);
  });
});
