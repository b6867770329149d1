import { expect, test } from 'vitest';
import type { WaitingList } from '#geo/engine/waiting.ts';
import { street } from '#tests/engineFixtures.ts';
import { planOf } from '#tests/enginePlans.ts';
import { countOfWaiting, waitingOf } from './waitingOf.ts';

const whole = { kind: 'street', street: street('Kerkweg') } as const;
const plan = planOf({
  links: [
    ['one', whole],
    ['two', whole],
  ],
  exclusions: [whole],
});
const list: WaitingList = {
  missing: [
    { street: street('Kerkweg'), links: ['link-0', 'link-1'], exclusions: ['exclusion-0'] },
    { street: street('Molenpad'), links: ['link-0'], exclusions: [] },
    { street: street('Weggehaald'), links: ['link-9'], exclusions: [] },
  ],
  unplaced: [{ kind: 'exclusions', id: 'exclusion-0', reason: 'no-numbers' }],
};

test('what was removed meanwhile does not wait any more', () => {
  const streets = waitingOf(list, plan, null).missing.map((each) => each.street.name);
  expect(streets).toEqual(['Kerkweg', 'Molenpad']);
});

test('of a group are the streets that its links name', () => {
  const { missing, unplaced } = waitingOf(list, plan, 'two');
  expect(missing.map((each) => each.street.name)).toEqual(['Kerkweg']);
  expect(unplaced).toEqual([]);
});

test('what lacks two streets counts once', () => {
  expect(countOfWaiting(waitingOf(list, plan, null))).toBe(3);
});
