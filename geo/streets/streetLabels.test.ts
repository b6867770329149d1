import { expect, test } from 'vitest';
import { alphabetical, streetLabels } from './streetLabels.ts';

test('a name that two streets have is told apart by the place, where there is one', () => {
  expect(
    streetLabels(
      ['Dorpsstraat', 'Kerkweg', 'Dorpsstraat', 'Kade', 'Kade'],
      ['Ede', '', 'Rhenen', '', 'Ede'],
    ),
  ).toEqual(['Dorpsstraat (Ede)', 'Kerkweg', 'Dorpsstraat (Rhenen)', 'Kade', 'Kade (Ede)']);
});

test('accents and case do not put a street at the end of the list', () => {
  const names = ['Zeeweg', 'Émile Zolastraat', 'de Ruijterlaan', 'Eemweg'];
  expect(alphabetical(names).map((i) => names[i])).toEqual([
    'de Ruijterlaan',
    'Eemweg',
    'Émile Zolastraat',
    'Zeeweg',
  ]);
});
