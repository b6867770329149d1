import { expect, test } from 'vitest';
import { splitAddress } from './splitAddress.ts';

test.each([
  ['Dorpsstraat 12', 'Dorpsstraat', '12'],
  ['Dorpsstraat 12a', 'Dorpsstraat', '12a'],
  ['Dorpsstraat 12 a', 'Dorpsstraat', '12 a'],
  ['Dorpsstraat 12-II', 'Dorpsstraat', '12-II'],
  ['Dorpsstraat 12 bis', 'Dorpsstraat', '12 bis'],
  ['Dorpsstraat 12 bis A', 'Dorpsstraat', '12 bis A'],
  ['Dorpsstraat 12 - 14', 'Dorpsstraat', '12 - 14'],
  ['Dorpsstraat 12/2', 'Dorpsstraat', '12/2'],
  ['Plein 1940 4', 'Plein 1940', '4'],
  ['Plein 1940 4-II', 'Plein 1940', '4-II'],
  ['1e Dwarsstraat 7 hs', '1e Dwarsstraat', '7 hs'],
  ['Laan van 1813 16', 'Laan van 1813', '16'],
  ["'t Hof 3", "'t Hof", '3'],
  ['Dorpsstraat 12, 1234 AB Bussum', 'Dorpsstraat', '12'],
  ['Dorpsstraat 12 1234AB Bussum', 'Dorpsstraat', '12'],
  ['Dorpsstraat, 12', 'Dorpsstraat', '12'],
])('"%s" is %s and %s', (text, street, number) =>
  expect(splitAddress(text)).toEqual({ street, number }),
);

test('a sentence with a number in it is no address, and does not take for ever', () => {
  const sentence =
    'Wij wonen al 3 jaar in deze straat en willen heel graag meedoen met de appgroep.';
  expect(splitAddress(sentence)).toBeNull();
  expect(splitAddress('Wij wonen hier al 3 jaar en doen mee')).toBeNull();
});

test.each(['Dorpsstraat', '', '12', '12 14', 'Bussum, Dorpsstraat', 'Dorpsstraat 123456'])(
  '"%s" has no house number behind a street',
  (text) => expect(splitAddress(text)).toBeNull(),
);
