import { describe, expect, test } from 'vitest';
import { borderAlong } from './border.ts';
import { joinStrokes } from './joinStrokes.ts';
import type { XY } from './plane.ts';
import { street, type Houses } from './stroke.ts';

const houses: Houses = { left: 'none', right: 'none', plotMetres: 10 };

/**
 *        Noordweg
 *      +----+----+   100
 *  West|    |Mid |Oost
 *      +----+----+     0
 *        Zuidweg
 */
const town = joinStrokes([
  street('Noordweg', houses, [0, 100], [200, 100]),
  street('Zuidweg', houses, [0, 0], [200, 0]),
  street('Westweg', houses, [0, 0], [0, 100]),
  street('Midweg', houses, [80, 0], [90, 50], [80, 100]),
  street('Oostweg', houses, [200, 0], [200, 100]),
  street('Rondweg', houses, [300, 0], [400, -10], [400, 40], [300, 60], [300, 0]),
  street('Aanloop', houses, [300, -80], [300, 0]),
  street('Uitloop', houses, [400, 40], [400, 120]),
]);
const west = borderAlong(town, ['Noordweg', 'Westweg', 'Zuidweg', 'Midweg']);
const east = borderAlong(town, ['Noordweg', 'Midweg', 'Zuidweg', 'Oostweg']);

describe('borderAlong', () => {
  test('a border follows its streets from junction to junction and closes', () => {
    expect(west[0]).toEqual(west.at(-1));
    for (const corner of [
      [0, 0],
      [80, 0],
      [80, 100],
      [0, 100],
    ])
      expect(west).toContainEqual(corner);
    expect(west).not.toContainEqual([200, 0]);
  });

  test('neighbours share the very places of the street between them', () => {
    const shared = west.filter((place) => east.includes(place));
    expect(shared.length).toBeGreaterThan(3);
    for (const [x] of shared) expect(x).toBeGreaterThanOrEqual(80);
  });

  test('whichever way a course goes round, its border is counter-clockwise', () => {
    const turned = borderAlong(town, ['Noordweg', 'Midweg', 'Zuidweg', 'Westweg']);
    const corners = (ring: readonly XY[]) => ring.slice(1).map(String).toSorted();
    expect(corners(turned)).toEqual(corners(west));
    for (const ring of [west, turned]) {
      const origin = ring.findIndex(([x, y]) => x === 0 && y === 0);
      // from the south-west corner it goes east first
      expect(ring[(origin % (ring.length - 1)) + 1]![1]).toBe(0);
    }
  });

  test('a corner off the streets is joined to the nearest junction of its street', () => {
    const border = borderAlong(town, ['Noordweg', [-30, 95], [-30, 5], 'Zuidweg', 'Midweg']);
    expect(border).toContainEqual([-30, 5]);
    expect(border).toContainEqual([0, 0]);
  });

  test('along a ring street a border takes the shorter way', () => {
    const border = borderAlong(town, [
      'Aanloop',
      'Rondweg',
      'Uitloop',
      [450, 120] satisfies XY,
      [450, -80] satisfies XY,
    ]);
    const onRing = border.filter(([x, y]) => x < 420 && y > -20 && y < 80);
    expect(onRing).toContainEqual([300, 0]);
    expect(onRing).toContainEqual([400, 40]);
    expect(onRing).toContainEqual([400, -10]);
    expect(onRing).not.toContainEqual([300, 60]);
  });

  test('streets that do not meet, or meet twice, are refused by name', () => {
    expect(() => borderAlong(town, ['Noordweg', 'Zuidweg'])).toThrow(/Noordweg and Zuidweg/);
    expect(() => borderAlong(town, ['Nergensweg', [0, 0]])).toThrow(/Nergensweg/);
  });
});
