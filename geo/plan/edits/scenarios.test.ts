import { describe, expect, test } from 'vitest';
import { applyChange } from '../change.ts';
import { planSchema } from '../plan.ts';
import { planIn } from '../planIn.ts';
import { plannedIn } from '../plannedIn.ts';
import { linksInForce } from '../queries.ts';
import { duplicateScenario } from './duplicateScenario.ts';
import { addScenario, removeScenario, updateScenario } from './scenarios.ts';
import { removeGroup } from './groups.ts';
import { done, frozen, inArea, newIds, residentIn, scenarioPlan } from './scenarioFixtures.ts';

const plan = scenarioPlan();

describe('a scenario', () => {
  test('begins with nothing planned', () => {
    const change = done(addScenario(plan, { id: 'spring-1', name: ' Voorjaar ' }));
    expect(applyChange(plan, change).scenarios['spring-1']).toEqual({
      id: 'spring-1',
      name: 'Voorjaar',
      note: '',
      removes: [],
    });
    expect(change.label).toEqual({ code: 'scenario/add', name: 'Voorjaar' });
  });

  test('needs a name and an id of its own', () => {
    expect(addScenario(plan, { id: 'spring-1', name: ' ' })).toMatchObject({
      problem: { code: 'edit/invalid', path: 'name' },
    });
    expect(addScenario(plan, { id: 'later-1', name: 'Later' })).toMatchObject({
      problem: { code: 'edit/id-in-use' },
    });
  });

  test('gets another name or note, and keeps what it ends', () => {
    const fields = { name: 'Na de zomer', note: 'Eerst de flats' };
    const changed = applyChange(plan, done(updateScenario(plan, { id: 'later-1', fields })));
    expect(changed.scenarios['later-1']).toEqual({ id: 'later-1', removes: ['link-2'], ...fields });
    expect(updateScenario(plan, { id: 'lost-1', fields })).toMatchObject({
      problem: { code: 'edit/not-found' },
    });
  });
});

describe('a scenario that is removed', () => {
  const placed = frozen({
    ...plan,
    signUps: {
      'signup-1': residentIn({ group: 'group-2', subArea: 'area-2' }),
      'signup-2': { ...residentIn({ group: 'group-1', subArea: 'area-1' }), id: 'signup-2' },
    },
    exclusions: { 'excl-1': { id: 'excl-1', target: inArea('area-2'), note: '' } },
  });
  const after = applyChange(placed, done(removeScenario(placed, { id: 'later-1' })));

  test('takes along all that is planned in it, and what holds on to that', () => {
    expect(Object.keys(after.scenarios)).toEqual(['other-1']);
    expect(Object.keys(after.groups)).toEqual(['group-1', 'group-3']);
    expect(Object.keys(after.links)).toEqual(['link-1', 'link-2', 'link-6']);
    expect(Object.keys(after.subAreas)).toEqual(['area-1']);
    expect(after.exclusions).toEqual({});
    expect(after.signUps['signup-1']).toMatchObject({ group: null, subArea: null });
  });

  test('leaves now and other scenarios as they are', () => {
    const { scenarios: _, signUps: __, ...now } = planIn(after, null);
    expect(planIn(placed, null)).toMatchObject(now);
    expect(Object.keys(now.links)).toEqual(Object.keys(planIn(placed, null).links));
    expect(linksInForce(after, 'other-1')).toEqual(linksInForce(placed, 'other-1'));
    expect(after.signUps['signup-2']).toBe(placed.signUps['signup-2']);
  });
});

describe('a copy of a scenario', () => {
  const ids = newIds();
  const copy = { id: 'copy-1', name: 'Kopie van Later' };
  const placed = frozen({
    ...plan,
    exclusions: { 'excl-1': { id: 'excl-1', target: inArea('area-2'), note: '' } },
  });
  const change = done(duplicateScenario(placed, { id: 'later-1', copy, newId: ids }));
  const after = frozen(applyChange(placed, change));
  const planned = (scenario: string) => {
    const { groups, subAreas } = plannedIn(after, scenario);
    return {
      groups: groups.map((each) => [each.group.name, each.links.length, each.ends.length]),
      subAreas: subAreas.map(({ name }) => name),
    };
  };

  test('plans the same under ids of its own', () => {
    expect(planned('copy-1')).toEqual(planned('later-1'));
    expect(after.scenarios['copy-1']).toEqual({ ...plan.scenarios['later-1'], ...copy });
    expect(planSchema.parse(after)).toEqual(after);
  });

  test('has links to its own groups and sub-areas, and exclusions of its own', () => {
    const links = Object.values(after.links).filter(({ scenario }) => scenario === 'copy-1');
    const areas = links.flatMap(({ target }) => (target.kind === 'subArea' ? target.subArea : []));
    expect(areas.map((id) => after.subAreas[id]!.scenario)).toEqual(['copy-1']);
    const groups = links.map(({ group }) => after.groups[group]!.scenario);
    expect(groups).toEqual([null, 'copy-1', 'copy-1']);
    expect(Object.values(planIn(after, 'copy-1').exclusions)).toMatchObject([
      { target: inArea(areas[0]!) },
    ]);
  });

  test('can go again, and nothing else has changed', () => {
    expect(applyChange(after, done(removeScenario(after, { id: 'copy-1' })))).toEqual(placed);
  });
});

test('a group of now that is removed leaves no ends of its links in scenarios', () => {
  const plan = scenarioPlan();
  const after = applyChange(plan, done(removeGroup(plan, { id: 'group-1' })));
  expect(Object.values(after.scenarios).map(({ removes }) => removes)).toEqual([[], []]);
});
