import { expect, test } from 'vitest';
import { crossTown } from '#tests/crossTown.ts';
import { compileTarget } from '../targets/compileTarget.ts';
import { streetChoices } from './streetChoices.ts';

const { context, rowOf } = crossTown();

test('a form offers the sides, the numbers and the crossings of a street in their order', () => {
  const { street, sides, numbers, crossings } = streetChoices(context.base, rowOf('Dorpsstraat'));
  expect(sides).toEqual(['odd', 'even']);
  expect(numbers).toEqual([
    { parity: 'odd', from: 1, to: 29 },
    { parity: 'even', from: 2, to: 30 },
  ]);
  const ends = crossings.map((each) => [each.street.name, Math.round(each.metres)] as const);
  expect([
    [
      ['Kerkweg', 100],
      ['Molenweg', 200],
    ],
    [
      ['Molenweg', 100],
      ['Kerkweg', 200],
    ],
  ]).toContainEqual(ends);
  const [first, second] = crossings;
  const between = [first!.street, second!.street] as [typeof street, typeof street];
  expect(compileTarget(context, { kind: 'between', street, between }).ok).toBe(true);
});

test('sides are left and right where no house numbers are known', () => {
  const { sides, numbers } = streetChoices(context.base, rowOf('Kerkweg'));
  expect(sides).toEqual(['left', 'right']);
  expect(numbers).toEqual([]);
});
