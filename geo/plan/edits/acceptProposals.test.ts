import { describe, expect, test } from 'vitest';
import { applyChange } from '../change.ts';
import { planSchema } from '../plan.ts';
import { linksInForce } from '../queries.ts';
import { acceptProposals, type AcceptedProposals } from './acceptProposals.ts';
import { done, frozen, scenarioPlan, street } from './scenarioFixtures.ts';

const plan = scenarioPlan();
const into = (
  proposals: AcceptedProposals['proposals'],
  scenario: AcceptedProposals['scenario'] = 'later-1',
): AcceptedProposals => ({ scenario, proposals });
const extend = (group: string, ...names: string[]) =>
  ({
    kind: 'extend',
    group,
    targets: names.map((name, i) => ({ id: `more-${i}`, target: street(name) })),
  }) as const;
const begin = (...names: string[]) =>
  ({
    kind: 'new',
    group: { id: 'group-9', name: 'Appgroep Nieuw', use: 'safety', capacity: 80 },
    targets: names.map((name, i) => ({ id: `fresh-${i}`, target: street(name) })),
  }) as const;

const after = (input: AcceptedProposals) =>
  frozen(applyChange(plan, done(acceptProposals(plan, input))));

describe('proposals that are accepted', () => {
  test('extend a group of now by planned links', () => {
    const { links } = after(into([extend('group-1', 'Kerkweg')]));
    expect(links['more-0']).toEqual({
      id: 'more-0',
      group: 'group-1',
      target: street('Kerkweg'),
      scenario: 'later-1',
    });
  });

  test('begin a group that is proposed, with its links', () => {
    const { groups, links } = after(into([begin('Kerkweg', 'Laan')]));
    expect(groups['group-9']).toMatchObject({
      name: 'Appgroep Nieuw',
      use: 'safety',
      capacity: 80,
      status: 'proposed',
      platform: 'whatsapp',
      scenario: 'later-1',
    });
    expect([links['fresh-0'], links['fresh-1']]).toMatchObject([
      { group: 'group-9', scenario: 'later-1' },
      { group: 'group-9', scenario: 'later-1' },
    ]);
  });

  test('make the scenario in the same step when it is not there', () => {
    const scenario = { id: 'later-9', name: 'Voorjaar' };
    const input = into([extend('group-1', 'Kerkweg')], scenario);
    expect(after(input).scenarios['later-9']).toEqual({ ...scenario, note: '', removes: [] });
    expect(done(acceptProposals(plan, input)).label).toEqual({
      code: 'scenario/accept',
      name: 'Voorjaar',
      count: 1,
    });
  });

  test('change nothing of now', () => {
    const changed = after(into([extend('group-1', 'Kerkweg'), begin('Laan')]));
    expect(linksInForce(changed, null)).toEqual(linksInForce(plan, null));
    expect(planSchema.parse(changed)).toEqual(changed);
  });

  test('leave out what the group serves in the scenario already, now or planned', () => {
    const { links } = after(into([extend('group-1', 'Dorpsstraat', 'Planweg', 'Kerkweg')]));
    expect(Object.keys(links).filter((id) => id.startsWith('more'))).toEqual(['more-2']);
    expect(acceptProposals(plan, into([extend('group-1', 'Dorpsstraat')]))).toMatchObject({
      problem: { code: 'edit/nothing' },
    });
  });

  test('serve anew what the scenario has ended', () => {
    const { links } = after(into([extend('group-1', 'Eindweg')]));
    expect(links['more-0']).toMatchObject({ target: street('Eindweg'), scenario: 'later-1' });
  });

  test('extend a group that is planned in the same scenario, and no other one', () => {
    expect(after(into([extend('group-2', 'Kerkweg')])).links['more-0']).toBeDefined();
    expect(acceptProposals(plan, into([extend('group-2', 'Kerkweg')], 'other-1'))).toMatchObject({
      problem: { code: 'edit/planned-elsewhere', name: 'Appgroep Straks' },
    });
  });

  test('are refused whole: with a lost group, scenario or sub-area, or an id in use', () => {
    const subArea = { id: 'more-0', target: { kind: 'subArea', subArea: 'lost-1' } } as const;
    const codes = [
      into([begin('Kerkweg'), extend('lost-1', 'Laan')]),
      into([begin('Kerkweg')], 'lost-1'),
      into([begin('Kerkweg')], { id: 'later-1', name: 'Later' }),
      into([begin('Kerkweg'), { ...extend('group-1'), targets: [subArea] }]),
      into([begin('Kerkweg'), { ...begin('Laan'), group: { ...begin().group, id: 'group-1' } }]),
      into([
        begin('Kerkweg'),
        { ...extend('group-1', 'Laan'), targets: [{ id: 'link-1', target: street('Laan') }] },
      ]),
      into([extend('group-1')]),
    ].map((input) => {
      const result = acceptProposals(plan, input);
      return result.ok ? 'done' : result.problem.code;
    });
    expect(codes).toEqual([
      'edit/not-found',
      'edit/not-found',
      'edit/id-in-use',
      'edit/not-found',
      'edit/id-in-use',
      'edit/id-in-use',
      'edit/invalid',
    ]);
  });
});
