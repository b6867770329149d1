import { expect, test } from 'vitest';
import { sidesOfLine } from './sidesOfLine.ts';
import type { LngLat } from './types.ts';

const from: LngLat = [6, 52];
const to = (east: number, north: number): LngLat[] => [from, [6 + east, 52 + north]];

test.each([
  [to(0.01, 0.001), 'north', 'south'],
  [to(-0.01, 0.001), 'south', 'north'],
  [to(0.001, 0.01), 'west', 'east'],
  [to(0.001, -0.01), 'east', 'west'],
  // a degree of longitude is shorter there: this goes north more than east
  [to(0.011, 0.009), 'west', 'east'],
] as const)('the left of %j is %s, and the right %s', (line, left, right) => {
  expect(sidesOfLine(line)).toEqual({ left, right });
});

test('a line that winds lies as its ends do', () => {
  const line: LngLat[] = [from, [6, 52.02], [6.01, 51.98], [6.02, 52.001]];
  expect(sidesOfLine(line)).toEqual({ left: 'north', right: 'south' });
});
