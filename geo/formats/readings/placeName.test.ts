import { expect, test } from 'vitest';
import { placeName } from './placeName.ts';

test.each([
  ['WAGENINGEN', 'Wageningen'],
  ["'S-GRAVENHAGE", "'s-Gravenhage"],
  ["'S-HERTOGENBOSCH", "'s-Hertogenbosch"],
  ["'T HARDE", "'t Harde"],
  ['’T ZAND', '’t Zand'],
  ['IJSSELSTEIN', 'IJsselstein'],
  ['CAPELLE AAN DEN IJSSEL', 'Capelle aan den IJssel'],
  ['DE BILT', 'De Bilt'],
  ['BERGEN OP ZOOM', 'Bergen op Zoom'],
  ['BERGEN (NH)', 'Bergen (NH)'],
  ['NIEUW-VENNEP', 'Nieuw-Vennep'],
  ['ETTEN-LEUR', 'Etten-Leur'],
  ['HENDRIK-IDO-AMBACHT', 'Hendrik-Ido-Ambacht'],
  ["HEER HUGOWAARD-'T KRUIS", "Heer Hugowaard-'t Kruis"],
  ['EXLOËRMOND', 'Exloërmond'],
  ['ÉÉNRUM', 'Éénrum'],
  ['EE', 'Ee'],
])('%s is shown as %s', (capitals, shown) => {
  expect(placeName(capitals)).toBe(shown);
});

test.each(['Wageningen', "'s-Gravenhage", 'Den Haag', 'IJmuiden', '1234', ''])(
  'what is not all capitals stays: "%s"',
  (name) => {
    expect(placeName(name)).toBe(name);
  },
);
