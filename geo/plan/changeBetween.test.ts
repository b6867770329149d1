import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from './change.ts';
import { changeBetween } from './changeBetween.ts';
import { emptyPlan, type Plan } from './plan.ts';

const subArea = (id: string, name = id): Plan['subAreas'][string] => ({
  id,
  name,
  colour: '#0072b2',
  area: { type: 'Polygon', coordinates: [] },
  contactPersons: [],
  note: '',
  scenario: null,
});

const EMPTY = emptyPlan('Plan');

const planOf = (...subAreas: Plan['subAreas'][string][]): Plan => ({
  ...EMPTY,
  subAreas: Object.fromEntries(subAreas.map((each) => [each.id, each])),
});

const follow = (before: Plan, now: Plan): Plan => applyChange(before, changeBetween(before, now));

describe('a plan that is followed by its changes', () => {
  test('is nothing to send while it is the same', () => {
    const plan = planOf(subArea('a'));
    expect(changeBetween(plan, { ...plan })).toEqual({ puts: [], deletes: [] });
  });

  test('is sent only what is another object', () => {
    const [a, b] = [subArea('a'), subArea('b')];
    const moved = subArea('b', 'moved');
    expect(changeBetween(planOf(a, b), planOf(a, moved))).toEqual({
      puts: [{ kind: 'subAreas', entity: moved }],
      deletes: [],
    });
  });

  test('keeps its objects when something among them goes', () => {
    const [a, b, c] = [subArea('a'), subArea('b'), subArea('c')];
    expect(changeBetween(planOf(a, b, c), planOf(a, c))).toEqual({
      puts: [],
      deletes: [{ kind: 'subAreas', id: 'b' }],
    });
  });

  test('has only the kinds that are followed', () => {
    const plan: Partial<Plan> = planOf(subArea('a'));
    const { puts } = changeBetween({ subAreas: {}, links: {} }, plan);
    expect(puts).toEqual([{ kind: 'subAreas', entity: plan.subAreas!['a'] }]);
  });

  test('is the same plan, in the same order, after any change', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '7', '1'));
    const renamed = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'f', '7', '1'));
    fc.assert(
      fc.property(ids, ids, renamed, (first, second, changed) => {
        const known = new Map(first.map((id) => [id, subArea(id)]));
        const before = planOf(...known.values());
        const now = planOf(
          ...second.map((id) =>
            changed.some((each) => each === id)
              ? subArea(id, 'other')
              : (known.get(id) ?? subArea(id)),
          ),
        );
        const followed = follow(before, now);
        expect(Object.entries(followed.subAreas)).toEqual(Object.entries(now.subAreas));
      }),
    );
  });
});
