import { describe, expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import { polygon } from '#tests/engineData.ts';
import { crossTown, saidOf } from '#tests/crossTown.ts';
import { at, ring, street } from '#tests/engineFixtures.ts';
import type { PlanParts } from '#tests/enginePlans.ts';
import { painted, type PaintSource } from './painted.ts';

const whole: Target = { kind: 'street', street: street() };
const odd: Target = { kind: 'side', street: street(), side: 'odd' };

/** Places a few metres apart from one place to another. */
function stroke(from: [number, number], to: [number, number]) {
  return Array.from({ length: 61 }, (_, i) =>
    at(from[0] + ((to[0] - from[0]) * i) / 60, from[1] + ((to[1] - from[1]) * i) / 60),
  );
}

function paint(parts: PlanParts, source: PaintSource, places = stroke([-5, 6], [205, 6])) {
  const { coverage, context, plan } = crossTown({ groups: { mine: {} }, ...parts });
  const done = painted(coverage, context, plan, { group: 'mine', source, places, reachMetres: 20 });
  return {
    adds: done.adds.map(saidOf),
    drops: done.drops,
    cuts: done.cuts.map(({ link, keeps, gives }) => [link, keeps.map(saidOf), gives.map(saidOf)]),
  };
}

const ALL: PaintSource = { kind: 'all' };

describe('a stroke takes', () => {
  test('the segments it goes along, and not the streets that it crosses', () => {
    expect(paint({}, ALL).adds).toEqual(['Dorpsstraat odd 1-19', 'Dorpsstraat even 2-20']);
  });

  test('the segment under a click', () => {
    expect(paint({}, ALL, [at(104, 60)]).adds).toEqual(['Kerkweg stretch both']);
  });

  test('nothing out of reach', () => {
    expect(paint({}, ALL, stroke([0, 40], [80, 40])).adds).toEqual([]);
  });

  test('not what the group has already', () => {
    expect(paint({ links: [['mine', odd]] }, ALL).adds).toEqual(['Dorpsstraat even 2-20']);
  });

  test('only what nobody covers, when that is its source', () => {
    const others = { links: [['other', odd]] } as const;
    expect(paint(others, { kind: 'uncovered' }).adds).toEqual(['Dorpsstraat even 2-20']);
    expect(paint(others, ALL).adds).toEqual(['Dorpsstraat odd 1-19', 'Dorpsstraat even 2-20']);
  });

  test('what one group serves from that group', () => {
    const { adds, cuts } = paint({ links: [['other', odd]] }, { kind: 'group', group: 'other' });
    expect(adds).toEqual([]);
    expect(cuts).toEqual([['link-0', ['Dorpsstraat odd 21-29'], ['Dorpsstraat odd 1-19']]]);
  });

  test('a link that is all painted over as it is', () => {
    const links = [['other', odd]] as const;
    const all = stroke([-5, 6], [305, 6]);
    const { cuts } = paint({ links }, { kind: 'group', group: 'other' }, all);
    expect(cuts).toEqual([['link-0', [], ['Dorpsstraat odd']]]);
  });

  test('from the other group also what the group has already, which it does not get twice', () => {
    const from: PaintSource = { kind: 'group', group: 'other' };
    const links: PlanParts['links'] = [
      ['mine', whole],
      ['other', odd],
    ];
    expect(paint({ links }, from).cuts).toEqual([['link-1', ['Dorpsstraat odd 21-29'], []]]);
    expect(paint({ links }, from, stroke([-5, 6], [305, 6]))).toEqual({
      adds: [],
      cuts: [],
      drops: ['link-1'],
    });
  });

  test('what goes over in part is what the group lacks', () => {
    const links: PlanParts['links'] = [
      ['mine', odd],
      ['other', whole],
    ];
    expect(paint({ links }, { kind: 'group', group: 'other' }).cuts).toEqual([
      ['link-1', ['Dorpsstraat odd 21-29', 'Dorpsstraat even 22-30'], ['Dorpsstraat even 2-20']],
    ]);
  });

  test('nothing out of a sub-area', () => {
    const area = polygon(ring([-10, -10], [250, -10], [250, 20], [-10, 20]));
    const parts: PlanParts = {
      subAreas: { 'area-1': area },
      links: [['other', { kind: 'subArea', subArea: 'area-1' }]],
    };
    const nothing = { adds: [], cuts: [], drops: [] };
    expect(paint(parts, { kind: 'group', group: 'other' })).toEqual(nothing);
  });

  test('from the group itself when it wipes out', () => {
    const { adds, cuts } = paint({ links: [['mine', whole]] }, { kind: 'erase' });
    expect(adds).toEqual([]);
    expect(cuts.map(([link, keeps]) => [link, keeps])).toEqual([
      ['link-0', ['Dorpsstraat odd 21-29', 'Dorpsstraat even 22-30']],
    ]);
  });
});
