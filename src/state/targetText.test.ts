import { createInstance } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import { nl } from '#src/i18n/nl/texts.ts';
import { street } from '#tests/engineFixtures.ts';
import { planOf } from '#tests/enginePlans.ts';
import { targetsText } from './targetText.ts';

const texts = createInstance();
beforeAll(() => texts.init({ lng: 'nl', resources: { nl: { texts: nl } }, defaultNS: 'texts' }));

const drawn = (name: string, side: 'both' | 'odd' = 'both'): Target => ({
  kind: 'stretch',
  street: street(name),
  from: [5, 52],
  to: [5.001, 52],
  side,
});

const said = (...targets: Target[]) => targetsText(texts.t, planOf({}), targets);

test('drawn pieces of a street that read the same are counted', () => {
  expect(said(drawn('Kade'), drawn('Kade'), drawn('Kade'))).toBe('Kade, 3 getekende stukken');
  expect(said(drawn('Kade', 'odd'), drawn('Kade', 'odd'))).toMatch(/^Kade, 2 getekende stukken, /);
});

test('what reads otherwise is said apart, in its place', () => {
  const whole: Target = { kind: 'street', street: street('Kade') };
  expect(said(drawn('Kade'), whole, drawn('Dam'))).toBe(
    'Kade, getekend stuk + Kade, hele straat + Dam, getekend stuk',
  );
});
