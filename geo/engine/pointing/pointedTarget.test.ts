import { describe, expect, test } from 'vitest';
import { crossTown, saidOf } from '#tests/crossTown.ts';
import { at, listed, metresOf } from '#tests/engineFixtures.ts';
import { compileTarget } from '../targets/compileTarget.ts';
import { pointedStretch, pointedTarget, type PointedPart } from './pointedTarget.ts';

const { context, coverage, rowOf } = crossTown();

function click(part: PointedPart, east: number, north: number, street = 'Dorpsstraat') {
  const target = pointedTarget(context.base, rowOf(street), at(east, north), part)!;
  const compiled = compileTarget(context, target);
  return [
    saidOf(target),
    compiled.ok ? listed(coverage.network, compiled.value) : compiled.problem,
  ];
}

describe('a click means', () => {
  test('all of the street', () => {
    expect(click('street', 120, 5)[0]).toBe('Dorpsstraat');
  });

  test('the side it is on, by its house numbers', () => {
    expect(click('side', 120, 5)[0]).toBe('Dorpsstraat odd');
    expect(click('side', 120, -5)[0]).toBe('Dorpsstraat even');
  });

  test('the side as it was digitised where no numbers are known', () => {
    expect(click('side', 95, 50, 'Kerkweg')[0]).toBe('Kerkweg left');
  });

  test('the block between the cross streets around it, in words', () => {
    expect(click('block', 150, 5)).toEqual([
      'Dorpsstraat between Kerkweg and Molenweg',
      ['b left 0-100', 'b right 0-100'],
    ]);
  });

  test('the block up to a dead end as a drawn stretch', () => {
    expect(click('block', 250, 5)).toEqual([
      'Dorpsstraat stretch both',
      ['c left 0-100', 'c right 0-100'],
    ]);
  });
});

describe('two clicks mean', () => {
  const stretch = (from: [number, number], to: [number, number] | null) =>
    pointedStretch(context.base, rowOf('Dorpsstraat'), at(...from), to && at(...to))!;

  test('the stretch between them, snapped to the street', () => {
    const target = stretch([50, 8], [230, -6]);
    expect(target.kind === 'stretch' && [target.from, target.to].map(metresOf)).toEqual([
      [50, 0],
      [230, 0],
    ]);
  });

  test('a mark as long as there is only one', () => {
    const compiled = compileTarget(context, stretch([50, 8], null));
    expect(compiled.ok && listed(coverage.network, compiled.value)).toEqual([
      'a left 46-54',
      'a right 46-54',
    ]);
  });
});
