import { expect, test } from 'vitest';
import { SUB_AREA_COLOURS } from './subAreaColours.ts';
import { nextColour } from './colourBeside.ts';

test('a new area has a colour that no area has, while there is one', () => {
  const taken: string[] = [];
  for (const _ of SUB_AREA_COLOURS) taken.push(nextColour(taken));
  expect(new Set(taken)).toEqual(new Set(SUB_AREA_COLOURS));
});

test('after that the colour that the fewest have', () => {
  const [first, ...others] = SUB_AREA_COLOURS;
  expect(nextColour([...others, ...SUB_AREA_COLOURS])).toBe(first);
});
