import { describe, expect, test } from 'vitest';
import { applyChange } from '../change.ts';
import { emptyPlan, planSchema, type Plan } from '../plan.ts';
import type { Target } from '../target.ts';
import { addExclusion } from './exclusions.ts';
import { addGroup } from './groups.ts';
import { addLinks } from './links.ts';
import type { EditResult } from './problem.ts';
import { adoptNewerStreets, withRenewed } from './renewStreets.ts';
import { removeTargets, replaceTarget, repointStreet } from './repoint.ts';

const ref = (name: string) => ({ key: `name:${name}|ede`, name, place: 'Ede' });
const street = (name: string): Target => ({ kind: 'street', street: ref(name) });
const between = (name: string, first: string, second: string): Target => ({
  kind: 'between',
  street: ref(name),
  between: [ref(first), ref(second)],
});
const dataSet = (id: string) => ({
  id,
  kind: 'streets',
  name: id,
  source: '',
  date: null,
  licence: '',
  attribution: '',
  count: 1,
});

function after(plan: Plan, result: EditResult): Plan {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return applyChange(plan, result.value);
}

/** A plan of one group on two streets, a third that does not count, and a scenario that ends one. */
function proefwijk(): Plan {
  let plan = emptyPlan('Proefwijk');
  plan = after(plan, addGroup(plan, { id: 'group-1', name: 'Appgroep', use: 'safety' }));
  const links = ['A', 'B'].map((name, i) => ({
    id: `link-${i + 1}`,
    group: 'group-1',
    target: street(name),
  }));
  plan = after(plan, addLinks(plan, { group: 'group-1', links }));
  plan = after(plan, addExclusion(plan, { id: 'exclusion-1', target: street('C'), note: 'bos' }));
  const later = { id: 'scenario-1', name: 'Later', note: '', removes: ['link-1'] };
  return { ...plan, scenarios: { [later.id]: later } };
}

const targetsIn = ({ links, exclusions }: Plan) =>
  Object.fromEntries(
    [...Object.values(links), ...Object.values(exclusions)].map(({ id, target }) => [id, target]),
  );

describe('newer streets', () => {
  const renewed = [
    {
      kind: 'links' as const,
      id: 'link-1',
      was: street('A'),
      becomes: [street('A west'), street('A oost')],
      newIds: ['link-3'],
    },
    {
      kind: 'exclusions' as const,
      id: 'exclusion-1',
      was: street('C'),
      becomes: [street('D')],
      newIds: [],
    },
  ];
  const input = { name: 'Nieuwer', dataSets: [dataSet('streets-2')], renewed };

  test('are adopted and their links said anew in one change', () => {
    const plan = proefwijk();
    const renewal = after(plan, adoptNewerStreets(plan, input));
    expect(Object.keys(renewal.dataSets)).toEqual(['streets-2']);
    expect(targetsIn(renewal)).toEqual({
      'link-1': street('A west'),
      'link-2': street('B'),
      'link-3': street('A oost'),
      'exclusion-1': street('D'),
    });
    expect(renewal.links['link-3']).toMatchObject({ group: 'group-1', scenario: null });
    expect(renewal.exclusions['exclusion-1']!.note).toBe('bos');
    expect(planSchema.safeParse(renewal).success).toBe(true);
  });

  test('leave no part of a link that ends in a scenario', () => {
    const plan = proefwijk();
    const renewal = after(plan, adoptNewerStreets(plan, input));
    expect(renewal.scenarios['scenario-1']!.removes).toEqual(['link-1', 'link-3']);
  });

  test('leave alone what has changed or gone since it was said anew', () => {
    const plan = proefwijk();
    const { 'link-1': _, ...rest } = plan.links;
    const links = { ...rest, 'link-2': { ...plan.links['link-2']!, target: street('Z') } };
    const changed = { ...plan, links };
    const late = [
      renewed[0],
      { kind: 'links', id: 'link-2', was: street('B'), becomes: [street('Y')], newIds: [] },
    ];
    const result = adoptNewerStreets(changed, { ...input, renewed: late });
    expect(targetsIn(after(changed, result))).toEqual({
      'link-2': street('Z'),
      'exclusion-1': street('C'),
    });
  });

  test('can be measured before they are adopted', () => {
    const measured = withRenewed(proefwijk(), renewed);
    expect(Object.values(targetsIn(measured))).toEqual(
      Object.values(targetsIn(after(proefwijk(), adoptNewerStreets(proefwijk(), input)))),
    );
    expect(measured.scenarios['scenario-1']!.removes).toHaveLength(2);
  });

  test('need an id for every part', () => {
    const plan = proefwijk();
    const short = [{ ...renewed[0], newIds: [] }];
    expect(adoptNewerStreets(plan, { ...input, renewed: short })).toMatchObject({
      ok: false,
      problem: { code: 'edit/invalid', path: 'renewed.newIds' },
    });
    const taken = [{ ...renewed[0], newIds: ['link-2'] }];
    expect(adoptNewerStreets(plan, { ...input, renewed: taken })).toMatchObject({
      ok: false,
      problem: { code: 'edit/id-in-use', kind: 'links', id: 'link-2' },
    });
  });
});

describe('a street that is not in the data', () => {
  test('gets another in its place, wherever it is named', () => {
    const start = proefwijk();
    const links = [{ id: 'link-3', group: 'group-1', target: between('B', 'A', 'C') }];
    const plan = after(start, addLinks(start, { group: 'group-1', links }));
    const result = repointStreet(plan, {
      links: ['link-1', 'link-3'],
      exclusions: [],
      from: ref('A').key,
      to: ref('Nieuw'),
    });
    expect(targetsIn(after(plan, result))).toEqual({
      'link-1': street('Nieuw'),
      'link-2': street('B'),
      'link-3': between('B', 'Nieuw', 'C'),
      'exclusion-1': street('C'),
    });
  });

  test('stays when what names it is not there', () => {
    const input = { links: ['link-9'], exclusions: [], from: ref('A').key, to: ref('Nieuw') };
    expect(repointStreet(proefwijk(), input)).toMatchObject({
      ok: false,
      problem: { code: 'edit/not-found', kind: 'links', id: 'link-9' },
    });
  });
});

describe('a link or an exclusion that has no place', () => {
  test('gets another meaning, and nothing else changes', () => {
    const plan = proefwijk();
    const placed = after(
      plan,
      replaceTarget(plan, { kind: 'links', id: 'link-1', target: street('Z') }),
    );
    expect(targetsIn(placed)).toMatchObject({ 'link-1': street('Z'), 'link-2': street('B') });
    const other = replaceTarget(plan, {
      kind: 'exclusions',
      id: 'exclusion-1',
      target: street('Z'),
    });
    expect(after(plan, other).exclusions['exclusion-1']).toMatchObject({
      target: street('Z'),
      note: 'bos',
    });
  });

  test('gets none that is no target, nor when it is gone', () => {
    const plan = proefwijk();
    expect(replaceTarget(plan, { kind: 'links', id: 'link-1', target: 'Z' })).toMatchObject({
      problem: { code: 'edit/invalid' },
    });
    expect(replaceTarget(plan, { kind: 'links', id: 'link-9', target: street('Z') })).toMatchObject(
      {
        problem: { code: 'edit/not-found' },
      },
    );
  });

  test('goes with the others of its street in one step', () => {
    const plan = proefwijk();
    const input = { name: 'A', links: ['link-1'], exclusions: ['exclusion-1'] };
    expect(targetsIn(after(plan, removeTargets(plan, input)))).toEqual({ 'link-2': street('B') });
    expect(removeTargets(plan, { ...input, links: ['link-9'] })).toMatchObject({ ok: false });
  });
});
