import { describe, expect, test } from 'vitest';
import { applyChange } from '../change.ts';
import { addGroup, removeGroup, updateGroup } from '../edits/groups.ts';
import { addLinks } from '../edits/links.ts';
import { addPerson, removePerson } from '../edits/persons.ts';
import type { EditResult } from '../edits/problem.ts';
import { done, frozen, street } from '../edits/scenarioFixtures.ts';
import type { Plan } from '../plan.ts';
import { soundPlan } from '../planFixtures.ts';
import { undecided, type Choices, type Merge } from './merge.ts';
import { mergeChange } from './mergeChange.ts';
import { mergePlans } from './mergePlans.ts';
import { sharedBaseOf, versionOf, withoutPrints } from './sharedBase.ts';

type Edit = (plan: Plan) => EditResult;

const after = (plan: Plan, ...edits: readonly Edit[]): Plan =>
  frozen(edits.reduce((now, edit) => applyChange(now, done(edit(now))), plan));

const common = after(
  soundPlan,
  (plan) => addPerson(plan, { id: 'person-2', name: 'Bo Voorbeeld' }),
  (plan) =>
    addLinks(plan, {
      group: 'group-1',
      links: [{ id: 'link-2', group: 'group-1', target: street('Dorpsstraat') }],
    }),
);

const between = (mine: readonly Edit[], theirs: readonly Edit[]): Merge =>
  mergePlans({
    base: sharedBaseOf(common),
    mine: after(common, ...mine),
    theirs: after(common, ...theirs),
  });

const merged = (merge: Merge, choices: Choices = {}): Plan =>
  applyChange(merge.mine, mergeChange(merge, choices));

const fields =
  (values: object): Edit =>
  (plan) =>
    updateGroup(plan, { id: 'group-1', fields: values });
const served =
  (id: string, name: string): Edit =>
  (plan) =>
    addLinks(plan, { group: 'group-1', links: [{ id, group: 'group-1', target: street(name) }] });
const withoutGroup: Edit = (plan) => removeGroup(plan, { id: 'group-1' });
const withoutAnna: Edit = (plan) => removePerson(plan, { id: 'person-1' });

describe('a field', () => {
  test('that one of the two changed is as that one has it', () => {
    const plan = merged(between([fields({ members: 12 })], [fields({ name: 'Noord app' })]));
    expect(plan.groups['group-1']).toMatchObject({ name: 'Noord app', members: 12 });
  });

  test('that both changed alike is no difference', () => {
    const merge = between([fields({ members: 12 })], [fields({ members: 12 })]);
    expect(merge.items).toEqual([]);
  });

  test('that both changed otherwise waits for a choice, and stays as it is here until then', () => {
    const merge = between([fields({ name: 'Noord-A' })], [fields({ name: 'Noord-B' })]);
    expect(undecided(merge, {})).toEqual(['groups/group-1/name']);
    expect(merged(merge).groups['group-1']!.name).toBe('Noord-A');
    const chosen = merged(merge, { 'groups/group-1/name': 'theirs' });
    expect(chosen.groups['group-1']!.name).toBe('Noord-B');
  });

  test('that is a note can be both', () => {
    const merge = between([fields({ note: 'bel eerst' })], [fields({ note: 'alleen avonds' })]);
    const plan = merged(merge, { 'groups/group-1/note': 'both' });
    expect(plan.groups['group-1']!.note).toBe('alleen avonds\n\nbel eerst');
  });

  test('that is a list of persons has whom either added, and not whom either took off', () => {
    const more = after(common, fields({ administrators: ['person-1', 'person-2'] }));
    const merge = mergePlans({
      base: sharedBaseOf(more),
      mine: after(more, fields({ administrators: ['person-2'] })),
      theirs: after(
        more,
        (plan) => addPerson(plan, { id: 'person-3', name: 'Cas Voorbeeld' }),
        fields({ administrators: ['person-1', 'person-2', 'person-3'] }),
      ),
    });
    expect(undecided(merge, {})).toEqual([]);
    expect(merged(merge).groups['group-1']!.administrators).toEqual(['person-2', 'person-3']);
  });
});

describe('two versions of a group can go on as two groups', () => {
  const merge = between([fields({ name: 'Noord-A' })], [fields({ name: 'Noord-B', members: 7 })]);
  const plan = merged(merge, { 'groups/group-1': 'both' });

  test('each with its own name, and what only one changed in both', () => {
    const groups = Object.values(plan.groups).map(({ name, members }) => ({ name, members }));
    expect(groups).toEqual([
      { name: 'Noord-A', members: 7 },
      { name: 'Noord-B', members: 7 },
    ]);
  });

  test('that serve the same', () => {
    const served = Object.keys(plan.groups).map((id) =>
      Object.values(plan.links).flatMap(({ group, target }) => (group === id ? [target] : [])),
    );
    expect(served[1]).toEqual(served[0]);
    expect(served[0]).toHaveLength(2);
  });
});

describe('what one removed', () => {
  test('goes with all its parts, when the other let it be', () => {
    const merge = between([], [withoutGroup]);
    expect(merge.items[0]).toMatchObject({ what: 'removed', isConflict: false });
    expect(merge.items[0]!.parts).toHaveLength(2);
    expect(merged(merge).links).toEqual({});
  });

  test('is asked about when the other went on with it', () => {
    const merge = between([served('link-3', 'Laan')], [withoutGroup]);
    expect(undecided(merge, {})).toEqual(['groups/group-1']);
    expect(Object.keys(merged(merge).links)).toEqual(['link-1', 'link-2', 'link-3']);
    expect(merged(merge, { 'groups/group-1': 'theirs' }).links).toEqual({});
  });

  test('comes back whole when that is chosen', () => {
    const merge = between([withoutGroup], [served('link-3', 'Laan')]);
    const plan = merged(merge, { 'groups/group-1': 'theirs' });
    expect(Object.keys(plan.links).toSorted()).toEqual(['link-1', 'link-2', 'link-3']);
  });

  test('that is a person comes back with the tasks that went along', () => {
    const task: Edit = (plan) =>
      addGroup(plan, { id: 'group-2', name: 'Zuid', use: 'safety', administrators: ['person-1'] });
    const merge = between([task], [withoutAnna]);
    expect(undecided(merge, {})).toEqual(['persons/person-1']);
    const kept = merged(merge, { 'persons/person-1': 'mine' });
    expect(kept.groups['group-1']!.administrators).toEqual(['person-1']);
    const gone = merged(merge, { 'persons/person-1': 'theirs' });
    expect(gone.groups['group-1']!.administrators).toEqual([]);
    expect(gone.groups['group-2']!.administrators).toEqual([]);
  });

  test('and whose record was erased stays gone, whatever a copy says', () => {
    const base = withoutPrints(sharedBaseOf(common), [{ kind: 'persons', id: 'person-1' }]);
    const merge = mergePlans({ base, mine: after(common, withoutAnna), theirs: common });
    expect(undecided(merge, {})).toEqual([]);
    expect(merged(merge).persons).not.toHaveProperty('person-1');
  });
});

test('a street that both gave to a group is in it once', () => {
  const merge = between([served('link-a', 'Laan')], [served('link-b', 'Laan')]);
  expect(Object.keys(merged(merge).links)).toEqual(['link-1', 'link-2', 'link-a']);
});

test('streets of theirs that did not come along cannot take the place of mine', () => {
  const streets = { ...common.dataSets['streets-1']!, id: 'streets-2' };
  const theirs = { ...common, dataSets: { 'streets-2': streets } };
  const input = { base: sharedBaseOf(common), mine: common, theirs };
  expect(mergePlans({ ...input, hasRows: () => false }).items).toEqual([]);
  expect(merged(mergePlans(input)).dataSets).toEqual({ 'streets-2': streets });
});

describe('without anything known of what they had in common', () => {
  test('a copy without persons removes nobody, and takes no task away', () => {
    const theirs = after(common, withoutAnna, (plan) => removePerson(plan, { id: 'person-2' }));
    const merge = mergePlans({ base: null, mine: common, theirs });
    expect(merge.items.map(({ what, by }) => ({ what, by }))).toEqual([
      { what: 'added', by: 'mine' },
      { what: 'added', by: 'mine' },
    ]);
    expect(merged(merge)).toEqual(common);
  });

  test('all that differs is asked about', () => {
    const theirs = after(common, fields({ name: 'Noord app' }));
    expect(undecided(mergePlans({ base: null, mine: common, theirs }), {})).toEqual([
      'groups/group-1/name',
    ]);
  });
});

describe('what is remembered of a common plan', () => {
  test('holds no name, number or note of anybody', () => {
    const remembered = JSON.stringify(sharedBaseOf(common));
    for (const { name } of [...Object.values(common.persons), ...Object.values(common.groups)]) {
      expect(remembered).not.toContain(name);
    }
  });

  test('has a name that depends on the content alone', () => {
    const turned = {
      ...common,
      links: Object.fromEntries(Object.entries(common.links).toReversed()),
    };
    expect(versionOf(sharedBaseOf(turned))).toBe(versionOf(sharedBaseOf(common)));
    const other = after(common, fields({ members: 3 }));
    expect(versionOf(sharedBaseOf(other))).not.toBe(versionOf(sharedBaseOf(common)));
  });
});
