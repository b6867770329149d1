import { describe, expect, test } from 'vitest';
import type { Area } from '../area.ts';
import { applyChange, type Change } from '../change.ts';
import { emptyPlan, planSchema, type Plan } from '../plan.ts';
import { linksInForce, countingGroups } from '../queries.ts';
import type { Target } from '../target.ts';
import { adoptDataSet, adoptDataSets, removeDataSet } from './dataSets.ts';
import { addExclusion, removeExclusions } from './exclusions.ts';
import { addGroup, removeGroup, updateGroup } from './groups.ts';
import { addLinks, removeLinks } from './links.ts';
import { addPerson, removePerson, updatePerson } from './persons.ts';
import type { EditResult } from './problem.ts';
import { updateSettings } from './settings.ts';
import { addSubArea, removeSubArea, updateSubArea } from './subAreas.ts';

const square: Area = {
  type: 'Polygon',
  coordinates: [
    [
      [5, 52],
      [5.01, 52],
      [5.01, 52.01],
      [5, 52.01],
      [5, 52],
    ],
  ],
};
const street = (name: string): Target => ({
  kind: 'street',
  street: { key: `name:${name}|ede`, name, place: 'Ede' },
});

function done(result: EditResult): Change {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** A plan after edits, deep-frozen so that an edit that writes into it throws. */
function planAfter(...edits: ((plan: Plan) => EditResult)[]): Plan {
  return edits.reduce(
    (plan, edit) => freeze(applyChange(plan, done(edit(plan)))),
    freeze(emptyPlan('Proefwijk')),
  );
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

const withAnna = (plan: Plan) => addPerson(plan, { id: 'person-1', name: 'Anna Voorbeeld' });
const withNorth = (plan: Plan) =>
  addSubArea(plan, {
    id: 'area-1',
    name: 'Noord',
    colour: '#0072b2',
    area: square,
    contactPersons: Object.keys(plan.persons),
  });
const withGroup = (plan: Plan) =>
  addGroup(plan, {
    id: 'group-1',
    name: 'Appgroep Noord',
    use: 'safety',
    administrators: Object.keys(plan.persons),
  });
const withLinks = (plan: Plan) =>
  addLinks(plan, {
    group: 'group-1',
    links: [
      { id: 'link-1', group: 'group-1', target: street('Dorpsstraat') },
      { id: 'link-2', group: 'group-1', target: { kind: 'subArea', subArea: 'area-1' } },
    ],
  });

describe('every edit', () => {
  test('gives a plan that the schema accepts', () => {
    const plan = planAfter(withAnna, withNorth, withGroup, withLinks);
    expect(planSchema.parse(plan)).toEqual(plan);
  });

  test('shares what it does not touch with the plan before', () => {
    const before = planAfter(withAnna, withNorth, withGroup);
    const after = applyChange(before, done(withLinks(before)));
    expect(after.subAreas).toBe(before.subAreas);
    expect(after.links).not.toBe(before.links);
  });

  test('refuses an id that is in use', () => {
    const plan = planAfter(withAnna, withNorth, withGroup, withLinks);
    for (const edit of [withAnna, withNorth, withGroup]) {
      expect(edit(plan)).toMatchObject({ problem: { code: 'edit/id-in-use' } });
    }
    expect(
      addLinks(plan, {
        group: 'group-1',
        links: [{ id: 'link-1', group: 'group-1', target: street('Kerkweg') }],
      }),
    ).toMatchObject({ problem: { code: 'edit/id-in-use' } });
  });

  test('refuses ids that every object has as a property', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      expect(addPerson(emptyPlan('Proefwijk'), { id, name: 'Anna Voorbeeld' })).toMatchObject({
        problem: { code: 'edit/invalid', path: 'id' },
      });
      expect(updatePerson(emptyPlan('Proefwijk'), { id, fields: {} })).toMatchObject({
        problem: { code: 'edit/not-found' },
      });
    }
  });

  test('refuses what does not exist, and names it', () => {
    const plan = emptyPlan('Proefwijk');
    const nobody = { id: 'nobody-1' };
    for (const result of [
      removePerson(plan, nobody),
      removeGroup(plan, nobody),
      removeSubArea(plan, nobody),
      removeDataSet(plan, nobody),
      removeLinks(plan, { ids: ['nobody-1'] }),
      removeExclusions(plan, { ids: ['nobody-1'] }),
      updateGroup(plan, { ...nobody, fields: { name: 'X' } }),
      updateSubArea(plan, { ...nobody, fields: { name: 'X' } }),
    ]) {
      expect(result).toMatchObject({ problem: { code: 'edit/not-found', id: 'nobody-1' } });
    }
  });
});

describe('a sub-area', () => {
  test.each([
    [
      'too-few-corners',
      [
        [
          [5, 52],
          [5.01, 52],
          [5, 52],
        ],
      ],
    ],
    [
      'not-closed',
      [
        [
          [5, 52],
          [5.01, 52],
          [5.01, 52.01],
          [5, 52.01],
        ],
      ],
    ],
    [
      'no-surface',
      [
        [
          [5, 52],
          [5.5, 52.5],
          [5.25, 52.25],
          [5, 52],
        ],
      ],
    ],
    [
      'crosses-itself',
      [
        [
          [5, 52],
          [5.01, 52.01],
          [5.01, 52],
          [5, 52.01],
          [5, 52],
        ],
      ],
    ],
  ])('is refused when it has %s', (reason, coordinates) => {
    const result = addSubArea(emptyPlan('Proefwijk'), {
      id: 'area-1',
      name: 'Noord',
      colour: '#0072b2',
      area: { type: 'Polygon', coordinates },
    });
    // three places are refused by the schema already
    const expected =
      reason === 'too-few-corners' ? { code: 'edit/invalid' } : { code: 'edit/area', reason };
    expect(result).toMatchObject({ problem: expected });
  });

  test('needs a name', () => {
    const plan = planAfter(withNorth);
    expect(updateSubArea(plan, { id: 'area-1', fields: { name: '  ' } })).toMatchObject({
      problem: { code: 'edit/invalid', path: 'name' },
    });
  });

  test('says whether it was reshaped or otherwise changed', () => {
    const plan = planAfter(withNorth);
    const edit = (fields: object) => done(updateSubArea(plan, { id: 'area-1', fields })).label.code;
    expect(edit({ area: square })).toBe('subArea/reshape');
    expect(edit({ name: 'Zuid' })).toBe('subArea/update');
  });

  test('leaves with its links and exclusions', () => {
    const plan = planAfter(withAnna, withNorth, withGroup, withLinks, (plan) =>
      addExclusion(plan, { id: 'exclusion-1', target: { kind: 'subArea', subArea: 'area-1' } }),
    );
    const after = applyChange(plan, done(removeSubArea(plan, { id: 'area-1' })));
    expect(Object.keys(after.links)).toEqual(['link-1']);
    expect(after.exclusions).toEqual({});
  });
});

describe('a group', () => {
  test('leaves with its links', () => {
    const plan = planAfter(withAnna, withNorth, withGroup, withLinks);
    const after = applyChange(plan, done(removeGroup(plan, { id: 'group-1' })));
    expect(after.links).toEqual({});
    expect(after.groups).toEqual({});
  });

  test('cannot have an administrator who is not there', () => {
    const result = addGroup(emptyPlan('Proefwijk'), {
      id: 'group-1',
      name: 'Noord',
      use: 'mixed',
      administrators: ['person-9'],
    });
    expect(result).toMatchObject({ problem: { code: 'edit/not-found', kind: 'persons' } });
  });

  test('counts for safety when it is not only social, and never when archived', () => {
    const plan = planAfter(
      withGroup,
      (plan) => addGroup(plan, { id: 'group-2', name: 'Gezellig', use: 'social' }),
      (plan) => addGroup(plan, { id: 'group-3', name: 'Oud', use: 'safety', status: 'archived' }),
    );
    const names = (purpose: 'all' | 'safety') =>
      countingGroups(plan, purpose, null).map(({ name }) => name);
    expect(names('safety')).toEqual(['Appgroep Noord']);
    expect(names('all')).toEqual(['Appgroep Noord', 'Gezellig']);
  });
});

describe('links', () => {
  test('to what the group serves already are not made twice', () => {
    const plan = planAfter(withNorth, withGroup, withLinks);
    const again = (links: object[]) => addLinks(plan, { group: 'group-1', links });
    expect(again([{ id: 'link-3', group: 'group-1', target: street('Dorpsstraat') }])).toEqual({
      ok: false,
      problem: { code: 'edit/nothing' },
    });
    const both = again([
      { id: 'link-3', group: 'group-1', target: street('Dorpsstraat') },
      { id: 'link-4', group: 'group-1', target: street('Kerkweg') },
    ]);
    expect(done(both).puts.map(({ entity }) => entity.id)).toEqual(['link-4']);
  });

  test('of a scenario do not hold now, and what it ends does not hold in it', () => {
    const plan: Plan = {
      ...planAfter(withNorth, withGroup, withLinks),
      scenarios: { 'plan-b-1': { id: 'plan-b-1', name: 'Plan B', note: '', removes: ['link-1'] } },
    };
    const more = applyChange(
      plan,
      done(
        addLinks(plan, {
          group: 'group-1',
          links: [
            { id: 'link-5', group: 'group-1', target: street('Kerkweg'), scenario: 'plan-b-1' },
          ],
        }),
      ),
    );
    const ids = (scenario: string | null) => linksInForce(more, scenario).map(({ id }) => id);
    expect(ids(null)).toEqual(['link-1', 'link-2']);
    expect(ids('plan-b-1')).toEqual(['link-2', 'link-5']);
  });

  test('are removed as one step', () => {
    const plan = planAfter(withNorth, withGroup, withLinks);
    const change = done(removeLinks(plan, { ids: ['link-1', 'link-2'] }));
    expect(change.label).toEqual({ code: 'link/remove', count: 2, name: 'Appgroep Noord' });
    expect(applyChange(plan, change).links).toEqual({});
  });
});

describe('a person who is removed', () => {
  const plan = planAfter(withAnna, withNorth, withGroup);
  const change = done(removePerson(plan, { id: 'person-1' }));

  test('is taken off groups and sub-areas', () => {
    const after = applyChange(plan, change);
    expect(after.groups['group-1']!.administrators).toEqual([]);
    expect(after.subAreas['area-1']!.contactPersons).toEqual([]);
  });

  test('is taken off the deputies of sub-areas, too', () => {
    const asDeputy = { id: 'area-1', fields: { contactPersons: [], deputies: ['person-1'] } };
    const plan = planAfter(withAnna, withNorth, (before) => updateSubArea(before, asDeputy));
    const after = applyChange(plan, done(removePerson(plan, { id: 'person-1' })));
    expect(after.subAreas['area-1']!.deputies).toEqual([]);
  });

  test('is not named by the step that removed them', () => {
    expect(JSON.stringify(change.label)).not.toContain('Anna');
  });
});

describe('a data set', () => {
  const dataSet = (id: string, kind: string) => ({
    id,
    kind,
    name: 'wegvakken',
    source: 'proef',
    date: '2026-11-20',
    licence: 'CC0',
    attribution: '',
    count: 3,
  });

  test('takes the place of the one of its kind, and of no other', () => {
    const plan = planAfter(
      (plan) => adoptDataSet(plan, dataSet('streets-1', 'streets')),
      (plan) => adoptDataSet(plan, dataSet('district-1', 'districts')),
      (plan) => adoptDataSet(plan, dataSet('streets-2', 'streets')),
    );
    expect(Object.keys(plan.dataSets)).toEqual(['district-1', 'streets-2']);
  });

  test('of districts makes the plan forget which of the old ones counted, but for those that go on', () => {
    const plan = planAfter(
      (plan) => adoptDataSet(plan, dataSet('district-1', 'districts')),
      (plan) => updateSettings(plan, { fields: { districts: ['BU0275'] } }),
    );
    const after = applyChange(plan, done(adoptDataSet(plan, dataSet('district-2', 'districts'))));
    expect(after.settings['settings']!.districts).toBeNull();
    const goingOn = done(adoptDataSet(plan, dataSet('district-2', 'districts'), ['BU0275']));
    expect(applyChange(plan, goingOn).settings['settings']!.districts).toEqual(['BU0275']);
  });

  test('comes with others in one step, or none of them does', () => {
    const plan = planAfter(
      (plan) => adoptDataSet(plan, dataSet('streets-1', 'streets')),
      (plan) => adoptDataSet(plan, dataSet('addresses-1', 'addresses')),
    );
    const name = 'Lindenkwartier';
    const both = [dataSet('district-2', 'districts'), dataSet('streets-2', 'streets')];
    const change = done(adoptDataSets(plan, { name, dataSets: both }));
    expect(change.label).toEqual({ code: 'dataSet/use', name });
    const ids = Object.keys(applyChange(plan, change).dataSets);
    expect(ids.toSorted()).toEqual(['addresses-1', 'district-2', 'streets-2']);

    const withoutName = [...both, { ...dataSet('addresses-2', 'addresses'), name: '' }];
    expect(adoptDataSets(plan, { name, dataSets: withoutName })).toMatchObject({
      problem: { code: 'edit/invalid', path: 'name' },
    });
  });
});

test('a street is marked "telt niet mee" once, and can count again', () => {
  const plan = planAfter((plan) =>
    addExclusion(plan, { id: 'exclusion-1', target: street('Fietspad') }),
  );
  expect(addExclusion(plan, { id: 'exclusion-2', target: street('Fietspad') })).toEqual({
    ok: false,
    problem: { code: 'edit/nothing' },
  });
  const after = applyChange(plan, done(removeExclusions(plan, { ids: ['exclusion-1'] })));
  expect(after.exclusions).toEqual({});
});
