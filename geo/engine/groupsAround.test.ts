import { describe, expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import { crossTown } from '#tests/crossTown.ts';
import { at, street } from '#tests/engineFixtures.ts';
import type { PlanParts } from '#tests/enginePlans.ts';
import { groupsAround, type Spot } from './groupsAround.ts';

const whole = (name: string): Target => ({ kind: 'street', street: street(name) });
const odd = (from: number, to: number): Target => ({
  kind: 'numbers',
  street: street(),
  from,
  to,
  parity: 'odd',
  except: [],
});

const PARTS: PlanParts = {
  groups: { stopped: { status: 'archived' }, social: { use: 'social' } },
  links: [
    ['west', odd(1, 9)],
    ['social', odd(1, 9)],
    ['church', whole('Kerkweg')],
    ['mill', whole('Molenweg')],
    ['stopped', whole('Dorpsstraat')],
  ],
};

function around(spot: Spot, reachMetres = 120) {
  const { context, plan, coverage } = crossTown(PARTS);
  const { street: row, serving, near } = groupsAround(context, plan, spot, reachMetres);
  return {
    street: row === null ? null : coverage.network.streets.streetNames[row],
    serving,
    near: near.map(({ group, metres }) => `${group} ${Math.round(metres)}`),
  };
}

describe('of a place are told', () => {
  test('the groups that serve the street there, whatever side they serve, of every use', () => {
    expect(around({ at: at(30, -8) }).serving).toEqual(['west', 'social']);
  });

  test('the groups near it, the nearest first, and none that has stopped', () => {
    expect(around({ at: at(145, 6) })).toEqual({
      street: 'Dorpsstraat',
      serving: [],
      near: ['church 45', 'west 45', 'social 45', 'mill 55'],
    });
    expect(around({ at: at(145, 6) }, 20).near).toEqual([]);
  });

  test('no street when it is on none', () => {
    expect(around({ at: at(280, 90) })).toMatchObject({ street: null, serving: [] });
  });
});

test('of a street are told the groups that serve some of it, and its neighbours', () => {
  const { rowOf } = crossTown(PARTS);
  expect(around({ street: rowOf('Dorpsstraat') })).toEqual({
    street: 'Dorpsstraat',
    serving: ['west', 'social'],
    near: ['church 0', 'mill 0'],
  });
});
