import { expect, test } from 'vitest';
import { at, line, metresOf } from '#tests/engineFixtures.ts';
import { lineMetres, metresAlong, metresToLine, placeAlong } from './alongLine.ts';

// 100 m east, then 50 m north
const bent = line([0, 0], [100, 0], [100, 50]);
const rounded = (metres: number) => Math.round(metres);

test('a place so many metres along a line is that far along it, and beyond an end it is the end', () => {
  expect(rounded(lineMetres(bent))).toBe(150);
  for (const metres of [0, 30, 100, 130, 150]) {
    expect(rounded(metresAlong(bent, placeAlong(bent, metres)))).toBe(metres);
  }
  expect(metresOf(placeAlong(bent, 130)).map(rounded)).toEqual([100, 30]);
  expect(metresOf(placeAlong(bent, 999)).map(rounded)).toEqual([100, 50]);
  expect(metresOf(placeAlong(bent, -5)).map(rounded)).toEqual([0, 0]);
});

test('a place beside a line is as far off as its nearest piece', () => {
  expect(rounded(metresToLine(bent, at(50, -20)))).toBe(20);
  expect(rounded(metresToLine(bent, at(130, 90)))).toBe(50);
});
