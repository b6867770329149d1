import { describe, expect, test } from 'vitest';
import { applyChange } from '#geo/plan/change.ts';
import type { Target } from '#geo/plan/target.ts';
import { street } from '#tests/engineFixtures.ts';
import { planOf, type PlanParts } from '#tests/enginePlans.ts';
import type { EditResult } from './problem.ts';
import { duplicateGroup, mergeGroups } from './reshapeGroups.ts';
import { transferLinks } from './transferLinks.ts';

const whole = (name?: string): Target => ({ kind: 'street', street: street(name) });
const odd: Target = { kind: 'side', street: street(), side: 'odd' };
const even: Target = { kind: 'side', street: street(), side: 'even' };

/** The links after an edit: "group-1 street Dorpsstraat". */
function after(parts: PlanParts, make: (plan: ReturnType<typeof planOf>) => EditResult) {
  const plan = planOf(parts);
  const result = make(plan);
  if (!result.ok) return { problem: result.problem.code };
  const next = applyChange(plan, result.value);
  const links = Object.values(next.links).map(({ group, target }) =>
    [group, target.kind, 'street' in target ? target.street.name : ''].join(' '),
  );
  return { plan: next, links: links.toSorted(), label: result.value.label };
}

describe('a copy of a group', () => {
  const parts: PlanParts = {
    groups: { 'group-1': { administrators: ['person-1'], members: 80, use: 'mixed' } },
    links: [['group-1', whole()]],
  };
  const copy = { id: 'group-2', name: 'Kopie' };

  test('serves the same and has nobody yet', () => {
    const done = after(parts, (plan) =>
      duplicateGroup(plan, { id: 'group-1', copy, linkIds: ['link-9'] }),
    );
    expect(done.links).toEqual(['group-1 street Dorpsstraat', 'group-2 street Dorpsstraat']);
    expect(done.plan!.groups['group-2']).toMatchObject({
      name: 'Kopie',
      use: 'mixed',
      administrators: [],
      members: null,
    });
  });

  test('needs a name of its own id', () => {
    const taken = { id: 'group-1', name: 'Kopie' };
    expect(
      after(parts, (plan) =>
        duplicateGroup(plan, { id: 'group-1', copy: taken, linkIds: ['link-9'] }),
      ),
    ).toEqual({ problem: 'edit/id-in-use' });
  });
});

describe('groups that merge', () => {
  const parts: PlanParts = {
    groups: {
      'group-1': { administrators: ['person-1'], members: 40, note: 'een' },
      'group-2': { administrators: ['person-2', 'person-1'], members: 30, note: 'twee' },
    },
    links: [
      ['group-1', whole()],
      ['group-2', whole()],
      ['group-2', whole('Kerkweg')],
    ],
  };

  test('are the first, with the people, notes, members and links of all', () => {
    const done = after(parts, (plan) => mergeGroups(plan, { ids: ['group-1', 'group-2'] }));
    expect(done.links).toEqual(['group-1 street Dorpsstraat', 'group-1 street Kerkweg']);
    expect(Object.values(done.plan!.groups)).toEqual([
      expect.objectContaining({
        id: 'group-1',
        administrators: ['person-1', 'person-2'],
        members: 70,
        note: 'een\n\ntwee',
      }),
    ]);
    expect(done.label).toEqual({ code: 'group/merge', name: 'Appgroep group-1' });
  });

  test('keep the residents that were placed in any of them', () => {
    const resident = {
      id: 'sign-up-1',
      kind: 'resident' as const,
      receivedAt: '2026-11-20T12:00:00Z',
      name: 'Bewoner Verzonnen',
      mobile: '06 00000000',
      email: '',
      consent: null,
      status: 'assigned' as const,
      note: '',
      street: 'Dorpsstraat',
      houseNumber: '1',
      subArea: null,
      group: 'group-2',
    };
    const done = after(parts, (plan) =>
      mergeGroups(
        { ...plan, signUps: { [resident.id]: resident } },
        { ids: ['group-1', 'group-2'] },
      ),
    );
    expect(done.plan!.signUps[resident.id]).toMatchObject({ group: 'group-1' });
  });

  test('have unknown members when one of them has', () => {
    const unknown = { ...parts, groups: { ...parts.groups, 'group-2': { members: null } } };
    const done = after(unknown, (plan) => mergeGroups(plan, { ids: ['group-1', 'group-2'] }));
    expect(done.plan!.groups['group-1']!.members).toBeNull();
  });

  test('are two at least', () => {
    expect(after(parts, (plan) => mergeGroups(plan, { ids: ['group-1', 'group-1'] }))).toEqual({
      problem: 'edit/nothing',
    });
  });
});

describe('pieces of links go over', () => {
  const parts: PlanParts = {
    groups: { 'group-2': {} },
    links: [['group-1', whole()]],
  };
  const cut = {
    link: 'link-0',
    keeps: [{ id: 'link-8', target: odd }],
    gives: [{ id: 'link-9', target: even }],
  };

  test('as they are said anew', () => {
    const done = after(parts, (plan) => transferLinks(plan, { to: 'group-2', cuts: [cut] }));
    expect(done.links).toEqual(['group-1 side Dorpsstraat', 'group-2 side Dorpsstraat']);
  });

  test('to nobody, when they are wiped out', () => {
    const done = after(parts, (plan) => transferLinks(plan, { to: null, cuts: [cut] }));
    expect(done.links).toEqual(['group-1 side Dorpsstraat']);
  });

  test('not twice', () => {
    const has: PlanParts = { ...parts, links: [...parts.links!, ['group-2', even]] };
    const done = after(has, (plan) => transferLinks(plan, { to: 'group-2', cuts: [cut] }));
    expect(done.links).toEqual(['group-1 side Dorpsstraat', 'group-2 side Dorpsstraat']);
  });

  test('to nobody, when the other has all of it in other words', () => {
    const done = after(parts, (plan) =>
      transferLinks(plan, { to: 'group-2', cuts: [], drops: ['link-0'] }),
    );
    expect(done.links).toEqual([]);
    expect(done.label).toEqual({ code: 'link/remove', count: 1 });
  });

  test('of links that are there', () => {
    const gone = { ...cut, link: 'link-77' };
    expect(after(parts, (plan) => transferLinks(plan, { to: 'group-2', cuts: [gone] }))).toEqual({
      problem: 'edit/not-found',
    });
  });
});
