import { describe, expect, test } from 'vitest';
import { addressesFrom } from './addressesFrom.ts';
import type { XY } from './plane.ts';
import type { BuiltStreet } from './segmentsFrom.ts';

const street: BuiltStreet = {
  name: 'Proefstraat',
  pieces: [
    {
      line: [
        [0, 0],
        [100, 0],
      ],
      left: { range: null, houses: [{ number: 1, alongMetres: 30 }] },
      right: { range: null, houses: [{ number: 2, alongMetres: 70 }] },
    },
  ],
};
// metres stand for degrees, to be read at sight
const asDrawn = ([x, y]: XY): [number, number] => [x, y];

describe('addressesFrom', () => {
  test('an address stands beside its street, at its house and on its side', () => {
    const addresses = addressesFrom([street], 'Proefdorp', asDrawn, () => 0.5);
    expect(addresses.map(({ number, at }) => ({ number, at }))).toEqual([
      { number: 1, at: [30, 10] },
      { number: 2, at: [70, -10] },
    ]);
  });

  test('a shared house has a second door with a letter, beside the first', () => {
    const addresses = addressesFrom([street], 'Proefdorp', asDrawn, () => 0);
    expect(addresses.map(({ number, suffix }) => `${number}${suffix}`)).toEqual([
      '1',
      '1a',
      '2',
      '2a',
    ]);
    expect(addresses[1]!.at).toEqual([32, 8]);
  });

  test('a path without a name has no addresses', () => {
    expect(addressesFrom([{ ...street, name: null }], 'Proefdorp', asDrawn, () => 0.5)).toEqual([]);
  });
});
