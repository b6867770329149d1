import { describe, expect, test } from 'vitest';
import { planOf } from '#tests/enginePlans.ts';
import { applyChange } from './change.ts';
import { circleOf } from './circle.ts';
import { setCircleConsent, setCircleStatus } from './edits/circle.ts';
import type { Person } from './entities.ts';
import type { Plan } from './plan.ts';

const person = (id: string, fields: Partial<Person> = {}): Person => ({
  id,
  name: `Persoon ${id}`,
  mobile: '06 00000000',
  email: '',
  roles: [],
  consent: null,
  reviewOn: null,
  note: '',
  ...fields,
});

const plan: Plan = {
  ...planOf({
    groups: {
      'group-1': { administrators: ['person-1', 'person-2'] },
      'group-2': { administrators: ['person-1'] },
      'group-3': { administrators: [] },
      'group-4': { administrators: ['person-3'], status: 'archived' },
    },
  }),
  persons: {
    'person-1': person('person-1', { circle: { status: 'joined', since: '2026-11-01' } }),
    'person-2': person('person-2'),
    'person-3': person('person-3'),
    'person-4': person('person-4', { roles: ['policeOfficer'] }),
    'person-5': person('person-5', { roles: ['municipality'] }),
  },
};

describe('the circle of administrators', () => {
  const circle = circleOf(plan);

  test('is who runs a group that has not stopped, to be invited unless said otherwise', () => {
    expect(
      circle.members.map(({ person: { id }, groups, status }) => [id, groups.length, status]),
    ).toEqual([
      ['person-1', 2, 'joined'],
      ['person-2', 1, 'toInvite'],
    ]);
  });

  test('tells how far it is, in people and in groups', () => {
    expect(circle.counts).toMatchObject({ joined: 1, toInvite: 1, invited: 0 });
    expect(circle.groups).toEqual({ total: 3, joined: 2 });
    expect(circle.withoutAdministrator.map(({ id }) => id)).toEqual(['group-3']);
  });

  test('has the police officer and the gemeente beside it, not in it', () => {
    expect(circle.beside.map(({ id }) => id)).toEqual(['person-4', 'person-5']);
  });

  test('keeps the day on which somebody came further, of several in one step', () => {
    const ids = ['person-1', 'person-2'];
    const done = setCircleStatus(plan, { ids, status: 'joined', day: '2026-11-27' });
    if (!done.ok) throw new Error(done.problem.code);
    const after = applyChange(plan, done.value).persons;
    expect([after['person-1']!.circle, after['person-2']!.circle]).toEqual([
      { status: 'joined', since: '2026-11-01' },
      { status: 'joined', since: '2026-11-27' },
    ]);
    expect(JSON.stringify(done.value.label)).not.toContain('Persoon');
  });

  test('does not change when nobody does', () => {
    const done = setCircleStatus(plan, {
      ids: ['person-2'],
      status: 'toInvite',
      day: '2026-11-27',
    });
    expect(done).toMatchObject({ ok: false, problem: { code: 'edit/nothing' } });
  });

  test('knows who lets the others see their number, whatever their status becomes', () => {
    const day = '2026-11-27';
    const agreed = setCircleConsent(plan, { id: 'person-2', since: day, day });
    if (!agreed.ok) throw new Error(agreed.problem.code);
    const then = applyChange(plan, agreed.value);
    expect(then.persons['person-2']!.circle).toMatchObject({
      status: 'toInvite',
      sharesSince: day,
    });
    const left = setCircleStatus(then, { ids: ['person-2'], status: 'left', day });
    if (!left.ok) throw new Error(left.problem.code);
    expect(applyChange(then, left.value).persons['person-2']!.circle).toMatchObject({
      status: 'left',
      sharesSince: day,
    });
    const taken = setCircleConsent(then, { id: 'person-2', since: null, day });
    expect(taken.ok && taken.value.puts[0]!.entity).not.toHaveProperty('circle.sharesSince');
  });
});
