import { expect, test } from 'vitest';
import type { LngLat } from '#geo/geometry/types.ts';
import { chainsOf } from './chains.ts';

type Side = 'left' | 'right';
const piece = (line: readonly LngLat[], side: Side = 'right', street = 'Dorpsstraat') => ({
  line,
  side,
  street,
  place: 'Proefdorp',
});
const [a, b, c, d]: LngLat[] = [
  [5, 52],
  [5.001, 52],
  [5.002, 52],
  [5.001, 52.001],
];

test('pieces of one side become one line, whichever way they were drawn', () => {
  const chains = chainsOf([piece([a!, b!]), piece([c!, b!], 'left')]);
  expect(chains).toEqual([{ street: 'Dorpsstraat', line: [a, b, c] }]);
});

test('at a fork a line goes straight on, and the branch is a line of its own', () => {
  const lines = chainsOf([piece([a!, b!]), piece([b!, d!]), piece([b!, c!])]);
  expect(lines.map(({ line }) => line)).toEqual([
    [a, b, c],
    [b, d],
  ]);
});

test('the two sides of a dead end stay apart', () => {
  const lines = chainsOf([piece([a!, b!]), piece([a!, b!], 'left')]);
  expect(lines.map(({ line }) => line)).toEqual([
    [a, b],
    [b, a],
  ]);
});

test('streets of another name stay apart', () => {
  expect(chainsOf([piece([a!, b!]), piece([b!, c!], 'right', 'Kerkweg')])).toHaveLength(2);
});

test('what goes around is one line', () => {
  const e: LngLat = [5, 52.001];
  const around = [piece([a!, b!]), piece([b!, d!]), piece([d!, e]), piece([e, a!])];
  expect(chainsOf(around).map(({ line }) => line)).toEqual([[a, b, d, e, a]]);
});
