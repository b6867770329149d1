import { expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import { at, line, networkOf, segment, street } from '#tests/engineFixtures.ts';
import { planOf } from '#tests/enginePlans.ts';
import { targetContext } from './targets/context.ts';
import { waitingList } from './waiting.ts';

const network = networkOf([
  segment('a'),
  segment('b', { name: 'Kerkstraat', line: line([0, 20], [100, 20]) }),
]);
const whole = (name: string): Target => ({ kind: 'street', street: street(name) });
const between = (first: string, second: string): Target => ({
  kind: 'between',
  street: street(),
  between: [street(first), street(second)],
});
const waitingOf = (parts: Parameters<typeof planOf>[0]) => {
  const plan = planOf(parts);
  return waitingList(targetContext(network, plan, null, null), plan);
};

test('what has its place does not wait, nor does a sub-area', () => {
  const links = [
    ['one', whole('Dorpsstraat')],
    ['one', { kind: 'subArea', subArea: 'gone-1' }],
  ] as const;
  expect(waitingOf({ links })).toEqual({ missing: [], unplaced: [] });
});

test('what names one missing street waits as one, in every scenario', () => {
  const { missing } = waitingOf({
    links: [
      ['one', whole('Kerkweg')],
      ['two', { kind: 'street', street: { ...street('Kerkweg'), at: at(50, 10) } }, 'later'],
      ['one', between('Kerkweg', 'Molenpad')],
    ],
    exclusions: [whole('Kerkweg')],
  });
  expect(missing).toMatchObject([
    {
      street: { name: 'Kerkweg', at: at(50, 10) },
      links: ['link-0', 'link-1', 'link-2'],
      exclusions: ['exclusion-0'],
    },
    { street: { name: 'Molenpad' }, links: ['link-2'], exclusions: [] },
  ]);
});

test('what is missing of a street that is there waits by itself, with the reason', () => {
  const numbers: Target = {
    kind: 'numbers',
    street: street(),
    from: 1,
    to: 9,
    parity: 'odd',
    except: [],
  };
  expect(waitingOf({ links: [['one', numbers]] })).toEqual({
    missing: [],
    unplaced: [{ kind: 'links', id: 'link-0', reason: 'no-numbers' }],
  });
});
