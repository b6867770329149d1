import { expect, test } from 'vitest';
import { fillIn } from './fillIn.ts';

test('the places of a text are filled in once, and unknown ones stay to be seen', () => {
  const values = { groep: '{wijk} <b>', wijk: 'Noord' };
  expect(fillIn('{groep} in {wijk}, {straat} {', values)).toBe('{wijk} <b> in Noord, {straat} {');
});
