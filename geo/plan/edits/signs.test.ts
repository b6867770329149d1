import { expect, test } from 'vitest';
import { applyChange } from '../change.ts';
import type { Sign } from '../entities.ts';
import { emptyPlan, type Plan } from '../plan.ts';
import { editInScenario } from './editInScenario.ts';
import { addGroup, removeGroup } from './groups.ts';
import type { EditResult } from './problem.ts';
import { mergeGroups } from './reshapeGroups.ts';
import { addScenario } from './scenarios.ts';
import { addSign, moveSign, proposeSigns, removeSigns } from './signs.ts';

const done = (plan: Plan, edit: EditResult): Plan => {
  if (!edit.ok) throw new Error(JSON.stringify(edit.problem));
  return applyChange(plan, edit.value);
};

const sign = (id: string, group: string): Sign => ({
  id,
  group,
  at: [5.1, 52.1],
  street: 'Kerkweg',
});

function planWithSigns(): Plan {
  let plan = emptyPlan('Proefwijk');
  for (const id of ['noord-1', 'zuid-22']) {
    plan = done(plan, addGroup(plan, { id, name: id, use: 'safety' }));
  }
  plan = done(plan, addSign(plan, sign('sign-n1', 'noord-1')));
  return done(plan, addSign(plan, sign('sign-z1', 'zuid-22')));
}

test('a sign is of a group that is there, and no two have one id', () => {
  const plan = planWithSigns();
  expect(addSign(plan, sign('sign-x1', 'nobody-1'))).toMatchObject({
    problem: { code: 'edit/not-found', kind: 'groups' },
  });
  expect(addSign(plan, sign('sign-n1', 'noord-1'))).toMatchObject({
    problem: { code: 'edit/id-in-use' },
  });
});

test('a sign is moved to another place and street', () => {
  const plan = planWithSigns();
  const moved = done(plan, moveSign(plan, { id: 'sign-n1', at: [5.2, 52.2], street: 'Dorpsweg' }));
  expect(moved.signs['sign-n1']).toEqual({
    id: 'sign-n1',
    group: 'noord-1',
    at: [5.2, 52.2],
    street: 'Dorpsweg',
  });
  expect(moveSign(plan, { id: 'sign-n1', at: [500, 52], street: '' })).toMatchObject({ ok: false });
});

test('proposed signs take the place of those of their groups only', () => {
  const plan = planWithSigns();
  const edit = proposeSigns(plan, { groups: ['noord-1'], signs: [sign('sign-n2', 'noord-1')] });
  expect(Object.keys(done(plan, edit).signs).toSorted()).toEqual(['sign-n2', 'sign-z1']);
});

test('signs go with their group, and with the group that it is merged into', () => {
  const plan = planWithSigns();
  expect(Object.keys(done(plan, removeGroup(plan, { id: 'noord-1' })).signs)).toEqual(['sign-z1']);
  const merged = done(plan, mergeGroups(plan, { ids: ['zuid-22', 'noord-1'] }));
  expect(Object.values(merged.signs).map(({ group }) => group)).toEqual(['zuid-22', 'zuid-22']);
});

test('a group of now that ends in a scenario keeps its signs; a sign that is taken away there is gone', () => {
  const before = planWithSigns();
  const plan = done(before, addScenario(before, { id: 'later-1', name: 'Later' }));
  const newId = () => 'made-1';
  const linked = done(plan, {
    ok: true,
    value: {
      label: { code: 'link/add' },
      puts: [
        {
          kind: 'links',
          entity: {
            id: 'link-11',
            group: 'noord-1',
            target: { kind: 'street', street: { key: 'k', name: 'Kerkweg', place: '' } },
            scenario: null,
          },
        },
      ],
      deletes: [],
    },
  });
  const ended = editInScenario(
    linked,
    'later-1',
    (there) => removeGroup(there, { id: 'noord-1' }),
    newId,
  );
  expect(Object.keys(done(linked, ended).signs)).toEqual(['sign-n1', 'sign-z1']);
  const removed = editInScenario(
    linked,
    'later-1',
    (there) => removeSigns(there, { ids: ['sign-n1'] }),
    newId,
  );
  expect(Object.keys(done(linked, removed).signs)).toEqual(['sign-z1']);
});
