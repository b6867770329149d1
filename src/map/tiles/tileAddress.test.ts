import { expect, test } from 'vitest';
import { readTileAddress, tileAddress } from './tileAddress.ts';

test('what MapLibre makes of an address is read back', () => {
  const address = tileAddress('tiles-3', 'coverage')
    .replace('{z}', '15')
    .replace('{x}', '16893')
    .replace('{y}', '0');
  expect(readTileAddress(address)).toEqual({
    source: 'coverage',
    tile: { z: 15, x: 16_893, y: 0 },
  });
});
