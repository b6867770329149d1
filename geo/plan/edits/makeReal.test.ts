import { describe, expect, test } from 'vitest';
import { applyChange } from '../change.ts';
import { planSchema, type Plan } from '../plan.ts';
import { plannedIn } from '../plannedIn.ts';
import { linksInForce } from '../queries.ts';
import { dropPart, makePartReal, makeReal, setPlannedStatus } from './makeReal.ts';
import type { EditResult } from './problem.ts';
import { done, frozen, inArea, scenarioPlan, street } from './scenarioFixtures.ts';

const plan = scenarioPlan();
const after = (edit: EditResult, before: Plan = plan) => frozen(applyChange(before, done(edit)));

/** "Appgroep Nu: Dorpsstraat" for each link that holds. */
const serving = (of: Plan, scenario: string | null = null) =>
  linksInForce(of, scenario)
    .map(({ group, target }) => {
      const served = target.kind === 'subArea' ? target.subArea : target.street.name;
      return `${of.groups[group]!.name}: ${served}`;
    })
    .toSorted();

describe('a scenario that is made real', () => {
  const real = after(makeReal(plan, { scenario: 'later-1' }));

  test('holds now as it held before, and is gone', () => {
    expect(serving(real)).toEqual(serving(plan, 'later-1'));
    expect(Object.keys(real.scenarios)).toEqual(['other-1']);
    expect(planSchema.parse(real)).toEqual(real);
  });

  test('has active groups, and sub-areas of now', () => {
    expect(real.groups['group-2']).toMatchObject({ scenario: null, status: 'active' });
    expect(Object.values(real.subAreas).map(({ scenario }) => scenario)).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('ends its links for good, also where another scenario would end them', () => {
    expect(real.links['link-2']).toBeUndefined();
    expect(real.scenarios['other-1']!.removes).toEqual(['link-1']);
    const both = after(makeReal(real, { scenario: 'other-1' }), real);
    expect(Object.keys(both.links)).toEqual(['link-3', 'link-4', 'link-5', 'link-6']);
    expect(both.scenarios).toEqual({});
  });

  test('leaves what other scenarios plan planned', () => {
    expect(plannedIn(real, 'other-1').groups.map(({ group }) => group.name)).toEqual([
      'Appgroep Anders',
      'Appgroep Nu',
    ]);
  });

  test('does not serve twice what has come to be served meanwhile', () => {
    const meanwhile = frozen({
      ...plan,
      links: {
        ...plan.links,
        'link-9': { id: 'link-9', group: 'group-1', target: street('Planweg'), scenario: null },
      },
    });
    const made = after(makeReal(meanwhile, { scenario: 'later-1' }), meanwhile);
    expect(serving(made).filter((text) => text.endsWith('Planweg'))).toHaveLength(1);
  });

  test('just goes when nothing is planned in it', () => {
    const empty = {
      ...plan,
      scenarios: { 'empty-1': { id: 'empty-1', name: 'Leeg', note: '', removes: [] } },
    };
    expect(after(makeReal(empty, { scenario: 'empty-1' }), empty).scenarios).toEqual({});
    expect(makeReal(plan, { scenario: 'lost-1' })).toMatchObject({
      problem: { code: 'edit/not-found' },
    });
  });
});

describe('a part of a scenario that is made real', () => {
  const part = (ids: Parameters<typeof makePartReal>[1]) => makePartReal(plan, ids);

  test('is a new group with its links and their sub-areas; the rest stays planned', () => {
    const made = after(part({ scenario: 'later-1', groups: ['group-2'] }));
    expect(made.groups['group-2']).toMatchObject({ scenario: null, status: 'active' });
    expect(serving(made)).toEqual([
      'Appgroep Nu: Dorpsstraat',
      'Appgroep Nu: Eindweg',
      'Appgroep Straks: Straksweg',
      'Appgroep Straks: area-2',
    ]);
    expect(made.subAreas['area-2']!.scenario).toBeNull();
    expect(made.subAreas['area-3']!.scenario).toBe('later-1');
    expect(plannedIn(made, 'later-1').groups).toMatchObject([
      { isNew: false, links: [{ id: 'link-3' }], ends: [{ id: 'link-2' }] },
    ]);
  });

  test('is what changes for a group of now: what it gets and what it gives up', () => {
    const made = after(part({ scenario: 'later-1', groups: ['group-1'] }));
    expect(serving(made)).toEqual(['Appgroep Nu: Dorpsstraat', 'Appgroep Nu: Planweg']);
    expect(made.scenarios['later-1']!.removes).toEqual([]);
    expect(made.scenarios['other-1']!.removes).toEqual(['link-1']);
    expect(plannedIn(made, 'later-1').groups.map(({ group }) => group.id)).toEqual(['group-2']);
  });

  test('is one link, new or ended', () => {
    const gets = after(part({ scenario: 'later-1', links: ['link-3'] }));
    expect(gets.links['link-3']!.scenario).toBeNull();
    expect(gets.scenarios['later-1']!.removes).toEqual(['link-2']);
    const ends = after(part({ scenario: 'later-1', links: ['link-2'] }));
    expect(ends.links['link-2']).toBeUndefined();
    expect(ends.links['link-3']!.scenario).toBe('later-1');
  });

  test('leaves the scenario as it would be in the end', () => {
    const steps = [['group-1'], ['group-2']].reduce(
      (before, groups) => after(makePartReal(before, { scenario: 'later-1', groups }), before),
      plan,
    );
    const areas = after(makePartReal(steps, { scenario: 'later-1', subAreas: ['area-3'] }), steps);
    const whole = after(makeReal(areas, { scenario: 'later-1' }), areas);
    expect(whole).toEqual(after(makeReal(plan, { scenario: 'later-1' })));
  });

  test('is no link of a group that is still planned', () => {
    expect(part({ scenario: 'later-1', links: ['link-4'] })).toMatchObject({
      problem: { code: 'edit/group-first', name: 'Appgroep Straks' },
    });
    const together = after(part({ scenario: 'later-1', links: ['link-4'], groups: ['group-2'] }));
    expect(together.links['link-4']!.scenario).toBeNull();
  });

  test('is of this scenario, and there', () => {
    const codes = [
      part({ scenario: 'later-1', groups: ['group-3'] }),
      part({ scenario: 'later-1', links: ['link-6'] }),
      part({ scenario: 'other-1', subAreas: ['area-2'] }),
      part({ scenario: 'later-1', groups: ['lost-1'] }),
      part({ scenario: 'later-1' }),
    ].map((result) => (result.ok ? 'done' : result.problem.code));
    expect(codes).toEqual([
      'edit/planned-elsewhere',
      'edit/nothing',
      'edit/planned-elsewhere',
      'edit/not-found',
      'edit/nothing',
    ]);
  });

  test('is named after its group, or else after the scenario', () => {
    const nameOf = (ids: object) => done(part({ scenario: 'later-1', ...ids })).label.name;
    expect(nameOf({ groups: ['group-2'] })).toBe('Appgroep Straks');
    expect(nameOf({ links: ['link-3', 'link-2'] })).toBe('Appgroep Nu');
    expect(nameOf({ groups: ['group-1', 'group-2'] })).toBe('Later');
    expect(nameOf({ subAreas: ['area-3'] })).toBe('Leeg');
  });
});

describe('a part that is left out of a scenario', () => {
  test('is a group with its links, while its sub-area stays planned', () => {
    const left = after(dropPart(plan, { scenario: 'later-1', groups: ['group-2'] }));
    expect(left.groups['group-2']).toBeUndefined();
    expect([left.links['link-4'], left.links['link-5']]).toEqual([undefined, undefined]);
    expect(left.subAreas['area-2']).toBeDefined();
  });

  test('is a change of a group of now, which then goes on as it is', () => {
    const left = after(dropPart(plan, { scenario: 'later-1', groups: ['group-1'] }));
    expect(serving(left, 'later-1')).toEqual([
      'Appgroep Nu: Dorpsstraat',
      'Appgroep Nu: Eindweg',
      'Appgroep Straks: Straksweg',
      'Appgroep Straks: area-2',
    ]);
    expect(left.groups['group-1']).toBe(plan.groups['group-1']);
    expect(left.scenarios['other-1']).toBe(plan.scenarios['other-1']);
  });

  test('is a sub-area with the links to it', () => {
    const left = after(dropPart(plan, { scenario: 'later-1', subAreas: ['area-2'] }));
    expect([left.subAreas['area-2'], left.links['link-5']]).toEqual([undefined, undefined]);
    expect(Object.values(left.links).some(({ target }) => target.kind === inArea('').kind)).toBe(
      false,
    );
  });
});

describe('a planned group', () => {
  test('goes from proposed to asked to agreed, and back', () => {
    for (const status of ['agreed', 'asked', 'proposed'] as const) {
      const set = after(setPlannedStatus(plan, { id: 'group-2', status }));
      expect(set.groups['group-2']).toMatchObject({ status, scenario: 'later-1' });
    }
  });

  test('is real with its links once it is active', () => {
    expect(after(setPlannedStatus(plan, { id: 'group-2', status: 'active' }))).toEqual(
      after(makePartReal(plan, { scenario: 'later-1', groups: ['group-2'] })),
    );
  });
});
