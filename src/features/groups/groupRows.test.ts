import { describe, expect, test } from 'vitest';
import type { GroupFigures } from '#geo/engine/report.ts';
import { planOf, type PlanParts } from '#tests/enginePlans.ts';
import { street } from '#tests/engineFixtures.ts';
import { groupRows, inOrder, ofUse } from './groupRows.ts';

const figures = (id: string, metres: number, socialOnlyMetres = 0): GroupFigures => ({
  id,
  name: id,
  metres,
  socialOnlyMetres,
  streets: 1,
  addresses: null,
});

const whole = { kind: 'street', street: street() } as const;
const parts: PlanParts = {
  groups: {
    'group-1': { name: 'Bos 10', administrators: ['person-1', 'person-2'], members: 20 },
    'group-2': { name: 'Bos 9', use: 'social', administrators: ['person-1'] },
    'group-3': { name: 'Cas', members: 150 },
    'group-4': { name: 'Ach', status: 'archived', members: 900 },
  },
  links: [
    ['group-1', whole],
    ['group-2', whole],
  ],
};
const report = {
  groups: [figures('group-1', 900), figures('group-2', 800, 300), figures('group-3', 0)],
  notPlaced: [
    { link: 'link-1', group: 'group-2', name: 'Dorpsstraat', reason: 'no-side' as const },
  ],
  sliverMetres: 5,
};
const rows = groupRows(planOf(parts), report);
const codes = (id: string) =>
  rows.find(({ group }) => group.id === id)!.warnings.map(({ code }) => code);
const names = (order: Parameters<typeof inOrder>[1]) =>
  inOrder(rows, order).map(({ group }) => group.name);

describe('a group deserves a look', () => {
  test('when nobody runs it, it serves nothing or has too many members', () => {
    expect(codes('group-3')).toEqual(['warnNoAdministrator', 'warnServesNothing', 'warnTooBig']);
  });

  test('when streets have no place, it alone serves streets socially, or one person runs it', () => {
    expect(codes('group-2')).toEqual(['warnNotPlaced', 'warnSocialOnly', 'warnNoDeputy']);
  });

  test('not when all is well, nor when it has stopped', () => {
    expect(codes('group-1')).toEqual([]);
    expect(codes('group-4')).toEqual([]);
  });
});

describe('groups are listed', () => {
  test('by name, numbers as numbers; those that have stopped come last', () => {
    expect(names('name')).toEqual(['Bos 9', 'Bos 10', 'Cas', 'Ach']);
  });

  test('by what deserves a look, by what they serve, by their members', () => {
    expect(names('warnings')).toEqual(['Bos 9', 'Cas', 'Bos 10', 'Ach']);
    expect(names('coverage')).toEqual(['Bos 10', 'Bos 9', 'Cas', 'Ach']);
    expect(names('members')).toEqual(['Cas', 'Bos 10', 'Bos 9', 'Ach']);
  });

  test('of one use, or of all', () => {
    expect(ofUse(rows, 'social').map(({ group }) => group.name)).toEqual(['Bos 9']);
    expect(ofUse(rows, null)).toHaveLength(4);
  });
});
