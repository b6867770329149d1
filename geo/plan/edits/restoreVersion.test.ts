import { expect, test } from 'vitest';
import { applyChange } from '../change.ts';
import type { Group, Link } from '../entities.ts';
import { emptyPlan, type Plan } from '../plan.ts';
import { restoreVersion } from './restoreVersion.ts';

const group: Group = {
  id: 'group-1',
  name: 'Appgroep Noord',
  platform: 'whatsapp',
  use: 'safety',
  status: 'active',
  administrators: [],
  members: null,
  capacity: null,
  note: '',
  scenario: null,
};
const link: Link = {
  id: 'link-1',
  group: 'group-1',
  target: { kind: 'subArea', subArea: 'area-1' },
  scenario: null,
};
const earlier: Plan = {
  ...emptyPlan('Proefwijk'),
  groups: { 'group-1': group },
  links: { 'link-1': link },
};
const later: Plan = {
  ...earlier,
  groups: {
    'group-1': { ...group, name: 'Appgroep Noordwest' },
    'group-2': { ...group, id: 'group-2', name: 'Appgroep Zuid' },
  },
  links: {},
};

// as it comes from the disk: no object is shared with the plan
const version = JSON.parse(JSON.stringify(earlier)) as Plan;

test('the plan is what it was, and only what differs is written', () => {
  const change = restoreVersion(later, { version });
  if (!change.ok) throw new Error(change.problem.code);
  expect(applyChange(later, change.value)).toEqual(earlier);
  expect(change.value).toMatchObject({
    label: { code: 'plan/restore' },
    puts: [
      { kind: 'groups', entity: { id: 'group-1' } },
      { kind: 'links', entity: { id: 'link-1' } },
    ],
    deletes: [{ kind: 'groups', id: 'group-2' }],
  });
});

test('to restore what is there already is no step', () => {
  expect(restoreVersion(earlier, { version })).toMatchObject({
    problem: { code: 'edit/nothing' },
  });
});
