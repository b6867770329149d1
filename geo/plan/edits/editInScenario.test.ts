import { describe, expect, test } from 'vitest';
import { applyChange } from '../change.ts';
import type { Plan } from '../plan.ts';
import { linksInForce } from '../queries.ts';
import { editInScenario } from './editInScenario.ts';
import { addGroup, removeGroup, updateGroup } from './groups.ts';
import { addLinks, removeLinks } from './links.ts';
import { makeReal } from './makeReal.ts';
import type { EditResult } from './problem.ts';
import { duplicateGroup, mergeGroups } from './reshapeGroups.ts';
import { removeScenario } from './scenarios.ts';
import {
  done,
  frozen,
  inArea,
  newIds,
  residentIn,
  scenarioPlan,
  street,
} from './scenarioFixtures.ts';
import { removeSubArea } from './subAreas.ts';
import { transferLinks } from './transferLinks.ts';

const plan = frozen({
  ...scenarioPlan(),
  signUps: { 'signup-1': residentIn({ group: 'group-1', subArea: 'area-1' }) },
});
const inLater = (edit: (plan: Plan) => EditResult) =>
  editInScenario(plan, 'later-1', edit, newIds());
const after = (edit: (plan: Plan) => EditResult) => frozen(applyChange(plan, done(inLater(edit))));
const add =
  (group: string, target = street('Kerkweg')) =>
  (before: Plan) =>
    addLinks(before, { group, links: [{ id: 'added-1', group, target }] });

/** "Appgroep Nu: Dorpsstraat" for each link that holds in the scenario. */
const serving = (of: Plan, scenario: string | null = 'later-1') =>
  linksInForce(of, scenario).map(
    ({ group, target }) =>
      `${of.groups[group]!.name}: ${target.kind === 'subArea' ? target.subArea : target.street.name}`,
  );

describe('in a scenario', () => {
  test('a new link of a group of now is planned', () => {
    expect(after(add('group-1')).links['added-1']).toMatchObject({ scenario: 'later-1' });
    expect(done(inLater(add('group-1'))).label).toMatchObject({ code: 'link/add' });
  });

  test('a new group is planned, and proposed', () => {
    const made = after((before) =>
      addGroup(before, { id: 'group-9', name: 'Appgroep Nieuw', use: 'safety' }),
    );
    expect(made.groups['group-9']).toMatchObject({ status: 'proposed', scenario: 'later-1' });
  });

  test('a link of now that goes is ended there, and holds now', () => {
    const ended = after((before) => removeLinks(before, { ids: ['link-1'] }));
    expect(ended.links['link-1']).toBe(plan.links['link-1']);
    expect(ended.scenarios['later-1']!.removes).toEqual(['link-2', 'link-1']);
    expect(serving(ended, null)).toEqual(serving(plan, null));
    expect(ended.scenarios['other-1']).toBe(plan.scenarios['other-1']);
  });

  test('a planned link that goes is gone', () => {
    const gone = after((before) => removeLinks(before, { ids: ['link-3'] }));
    expect(gone.links['link-3']).toBeUndefined();
    expect(gone.scenarios).toBe(plan.scenarios);
  });

  test('a link that was ended and is added again is not ended any more', () => {
    const again = after(add('group-1', street('Eindweg')));
    expect(again.scenarios['later-1']!.removes).toEqual([]);
    expect(again.links).toBe(plan.links);
  });

  test('what a group serves there already is nothing to add', () => {
    for (const name of ['Dorpsstraat', 'Planweg']) {
      expect(inLater(add('group-1', street(name)))).toMatchObject({
        problem: { code: 'edit/nothing' },
      });
    }
  });

  test('a link of now that goes over to another group does so there only', () => {
    const given = after((before) =>
      transferLinks(before, { to: 'group-2', cuts: [{ link: 'link-1', keeps: [], gives: [] }] }),
    );
    expect(given.links['link-1']).toBe(plan.links['link-1']);
    expect(given.links['made-1']).toEqual({
      ...plan.links['link-1'],
      id: 'made-1',
      group: 'group-2',
      scenario: 'later-1',
    });
    expect(given.scenarios['later-1']!.removes).toContain('link-1');
  });

  test('a link of now that is cut goes on as a planned rest', () => {
    const rest = {
      id: 'rest-1',
      target: { kind: 'side', side: 'odd', ...streetOf('Dorpsstraat') },
    };
    const gives = {
      id: 'given-1',
      target: { kind: 'side', side: 'even', ...streetOf('Dorpsstraat') },
    };
    const cut = after((before) =>
      transferLinks(before, {
        to: 'group-2',
        cuts: [{ link: 'link-1', keeps: [rest], gives: [gives] }],
      }),
    );
    expect(cut.links['rest-1']).toMatchObject({ group: 'group-1', scenario: 'later-1' });
    expect(cut.links['given-1']).toMatchObject({ group: 'group-2', scenario: 'later-1' });
    expect(serving(cut, null)).toEqual(serving(plan, null));
  });

  test('a group of now that goes loses its links there, and keeps its people', () => {
    const gone = after((before) => removeGroup(before, { id: 'group-1' }));
    expect(gone.groups['group-1']).toBe(plan.groups['group-1']);
    expect(gone.signUps).toBe(plan.signUps);
    expect(serving(gone)).toEqual(['Appgroep Straks: Straksweg', 'Appgroep Straks: area-2']);
    expect(serving(gone, 'other-1')).toEqual(serving(plan, 'other-1'));
  });

  test('a planned group that goes is gone, with who was placed in it', () => {
    const placed = {
      ...plan,
      signUps: { 'signup-1': residentIn({ group: 'group-2', subArea: 'area-1' }) },
    };
    const change = done(
      editInScenario(
        placed,
        'later-1',
        (before) => removeGroup(before, { id: 'group-2' }),
        newIds(),
      ),
    );
    const gone = applyChange(placed, change);
    expect(gone.groups['group-2']).toBeUndefined();
    expect(gone.signUps['signup-1']).toMatchObject({ group: null });
  });

  test('groups merge as to their links', () => {
    const merged = after((before) => mergeGroups(before, { ids: ['group-1', 'group-2'] }));
    expect(serving(merged)).toEqual([
      'Appgroep Nu: Dorpsstraat',
      'Appgroep Nu: Planweg',
      'Appgroep Nu: Straksweg',
      'Appgroep Nu: area-2',
    ]);
    expect(merged.groups['group-1']).toBe(plan.groups['group-1']);
    expect(serving(merged, null)).toEqual(serving(plan, null));
  });

  test('a copy of a group has the links that hold there', () => {
    const linkIds = Array.from({ length: 9 }, (_, i) => `copied-${i}`);
    const copy = { id: 'group-9', name: 'Kopie' };
    const made = after((before) => duplicateGroup(before, { id: 'group-1', copy, linkIds }));
    expect(serving(made).filter((text) => text.startsWith('Kopie'))).toEqual([
      'Kopie: Dorpsstraat',
      'Kopie: Planweg',
    ]);
    expect(made.groups['group-9']).toMatchObject({ scenario: 'later-1', status: 'proposed' });
  });

  test('what would change sub-areas is refused', () => {
    const edit = (before: Plan) => {
      const removed = done(removeLinks(before, { ids: ['link-1'] }));
      const puts = [{ kind: 'subAreas', entity: plan.subAreas['area-1']! }] as const;
      return { ok: true, value: { ...removed, puts } } as const;
    };
    expect(inLater(edit)).toMatchObject({ problem: { code: 'edit/not-in-scenario' } });
  });

  test('any other edit is what it is outside', () => {
    const edits: ((before: Plan) => EditResult)[] = [
      (before) => updateGroup(before, { id: 'group-1', fields: { members: 12 } }),
      (before) => removeSubArea(before, { id: 'area-1' }),
      (before) => makeReal(before, { scenario: 'later-1' }),
      (before) => removeScenario(before, { id: 'other-1' }),
    ];
    for (const edit of edits) expect(inLater(edit)).toEqual(edit(plan));
  });

  test('what belongs to another scenario is not there', () => {
    expect(inLater(add('group-3'))).toMatchObject({
      problem: { code: 'edit/not-found', id: 'group-3' },
    });
    expect(inLater(add('group-1', inArea('lost-1')))).toMatchObject({
      problem: { code: 'edit/not-found', id: 'lost-1' },
    });
  });
});

const streetOf = (name: string) => {
  const target = street(name);
  return target.kind === 'street' ? { street: target.street } : {};
};

describe('a cut of a link that a scenario ends', () => {
  const half = (id: string) => ({ id, target: street('Eindweg-Zuid') });
  const cut = (before: Plan) =>
    transferLinks(before, {
      to: null,
      cuts: [{ link: 'link-2', keeps: [half('rest-1')], gives: [] }],
    });

  test('leaves nothing of it in that scenario', () => {
    const made = applyChange(plan, done(cut(plan)));
    expect(serving(made, null)).toContain('Appgroep Nu: Eindweg-Zuid');
    for (const scenario of ['later-1', 'other-1']) {
      expect(serving(made, scenario)).not.toContain('Appgroep Nu: Eindweg-Zuid');
    }
  });

  test('made in another scenario is no affair of that one', () => {
    const free = applyChange(plan, {
      puts: [{ kind: 'scenarios', entity: { ...plan.scenarios['later-1']!, removes: [] } }],
      deletes: [],
    });
    const made = applyChange(free, done(editInScenario(free, 'later-1', cut, newIds())));
    expect(made.scenarios['other-1']).toEqual(free.scenarios['other-1']);
    expect(serving(made)).toContain('Appgroep Nu: Eindweg-Zuid');
    expect(serving(made, null)).toContain('Appgroep Nu: Eindweg');
  });
});
