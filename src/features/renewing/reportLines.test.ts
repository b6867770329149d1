import { createInstance } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import type { RenewalReport } from '#geo/plan/renewalReport.ts';
import { formattersFor } from '#geo/text/figures.ts';
import { nl } from '#src/i18n/nl/texts.ts';
import { planOf } from '#tests/enginePlans.ts';
import { reportLines } from './reportLines.ts';

const texts = createInstance();
beforeAll(() => texts.init({ lng: 'nl', resources: { nl: { texts: nl } }, defaultNS: 'texts' }));

const report: RenewalReport = {
  day: '2026-03-01',
  before: 'Straten',
  same: 12,
  changed: { gone: 1_200, split: 0, joined: 0, renamed: 0, moved: 0, added: 40 },
  streets: [{ kind: 'gone', was: 'Kade', now: [] }],
  links: { total: 0, renewed: 0, waiting: 0, said: [] },
  coverage: { before: { coveredMetres: 0, metres: 0 }, now: { coveredMetres: 0, metres: 0 } },
};

test('counts are of all that changed, and what is not listed is said to be so', () => {
  const lines = reportLines(texts.t, formattersFor('nl'), planOf({}), report);
  const said = lines.map(({ text }) => text);
  expect(said.slice(said.indexOf('Verdwenen: 1.200'))).toEqual([
    'Verdwenen: 1.200',
    'Kade',
    'en nog 1.199',
    'Nieuw: 40',
    'en nog 40',
    '12 straten blijven zoals ze zijn.',
  ]);
});
