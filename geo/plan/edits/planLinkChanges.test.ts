import { describe, expect, test } from 'vitest';
import { applyChange } from '../change.ts';
import { linksInForce } from '../queries.ts';
import type { Target } from '../target.ts';
import { planLinkChanges } from './planLinkChanges.ts';
import { done, frozen, newIds, scenarioPlan, street } from './scenarioFixtures.ts';

const plan = scenarioPlan();
const side = (side: 'odd' | 'even'): Target => {
  const whole = street('Dorpsstraat');
  if (whole.kind !== 'street') throw new Error('no street');
  return { ...whole, kind: 'side', side };
};
const cut = {
  link: 'link-1',
  keeps: [{ id: 'rest-1', target: side('odd') }],
  gives: [{ id: 'given-1', target: side('even') }],
};
const planned = (input: Parameters<typeof planLinkChanges>[1]) =>
  frozen(applyChange(plan, done(planLinkChanges(plan, input, newIds()))));

describe('planned changes of links', () => {
  test('split a group: its link ends, its rest and what a new group gets are planned', () => {
    const group = { id: 'group-9', name: 'Appgroep Zuid', use: 'safety', capacity: 60 } as const;
    const after = planned({ scenario: 'later-1', group, to: 'group-9', cuts: [cut] });
    expect(after.groups['group-9']).toMatchObject({
      ...group,
      status: 'proposed',
      scenario: 'later-1',
    });
    expect(after.links['rest-1']).toMatchObject({ group: 'group-1', scenario: 'later-1' });
    expect(after.links['given-1']).toMatchObject({ group: 'group-9', scenario: 'later-1' });
    expect(after.scenarios['later-1']!.removes).toEqual(['link-2', 'link-1']);
    expect(linksInForce(after, null)).toEqual(linksInForce(plan, null));
  });

  test('tidy up an overlap: what nobody gets just ends', () => {
    const after = planned({ scenario: 'later-1', to: null, cuts: [cut] });
    expect(after.links['rest-1']).toMatchObject({ group: 'group-1', scenario: 'later-1' });
    expect(after.links['given-1']).toBeUndefined();
  });

  test('let a link go over whole under an id of its own', () => {
    const whole = { link: 'link-1', keeps: [], gives: [] };
    const after = planned({ scenario: 'later-1', to: 'group-2', cuts: [whole] });
    expect(after.links['made-1']).toMatchObject({
      group: 'group-2',
      target: street('Dorpsstraat'),
    });
  });

  test('make the scenario in the same step when it is new', () => {
    const scenario = { id: 'tidy-1', name: 'Opruimen' };
    const change = done(planLinkChanges(plan, { scenario, to: null, cuts: [cut] }, newIds()));
    expect(change.label).toEqual({ code: 'scenario/accept', name: 'Opruimen', count: 1 });
    expect(applyChange(plan, change).scenarios['tidy-1']).toEqual({
      ...scenario,
      note: '',
      removes: ['link-1'],
    });
    expect(change.puts.filter(({ kind }) => kind === 'scenarios')).toHaveLength(1);
  });

  test('are refused with what is not there', () => {
    const lost = { ...cut, link: 'link-9' };
    for (const input of [
      { scenario: 'later-1', to: null, cuts: [lost] },
      { scenario: 'lost-1', to: null, cuts: [cut] },
      { scenario: 'later-1', to: 'group-3', cuts: [cut] },
    ]) {
      expect(planLinkChanges(plan, input, newIds())).toMatchObject({
        problem: { code: 'edit/not-found' },
      });
    }
  });
});
