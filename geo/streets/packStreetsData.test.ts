import { describe, expect, test } from 'vitest';
import { buildStreetsData } from './buildStreetsData.ts';
import { packStreetsData, unpackStreetsData } from './packStreetsData.ts';
import type { Segment } from './segment.ts';
import { segmentsOf } from './segmentsOf.ts';
import { segment } from '#tests/engineFixtures.ts';

const data = buildStreetsData([
  segment('a', { name: '\ufeffReünieplein 🏘', left: { parity: 'odd', from: 9, to: 1 } }),
  segment('b', { name: null, carriesHouses: false }),
  segment('c', { name: "'s-Gravenwég", place: 'Épe', identity: '7' }),
]);

const problemOf = (buffer: ArrayBuffer) => {
  const result = unpackStreetsData(buffer);
  return result.ok ? null : result.problem;
};

describe('what is packed', () => {
  test('comes back equal', () => {
    expect(unpackStreetsData(packStreetsData(data))).toEqual({ ok: true, value: data });
  });

  test('comes back equal when there is nothing', () => {
    const empty = buildStreetsData([]);
    expect(unpackStreetsData(packStreetsData(empty))).toEqual({ ok: true, value: empty });
  });

  test('lies in one buffer, of which the columns are views', () => {
    const buffer = packStreetsData(data);
    const result = unpackStreetsData(buffer);
    if (!result.ok) throw new Error(result.problem.code);
    const { lngLat, streetOf, numberParity } = result.value;
    for (const column of [lngLat, streetOf, numberParity]) {
      expect(column.buffer).toBe(buffer);
      expect(column.byteOffset % 8).toBe(0);
    }
  });

  test('comes back equal through a clone, as between workers', () => {
    const clone = structuredClone(packStreetsData(data));
    expect(unpackStreetsData(clone)).toEqual({ ok: true, value: data });
  });
});

describe('a buffer is refused', () => {
  test('when it is something else', () => {
    expect(problemOf(new ArrayBuffer(0))).toEqual({ code: 'streets/foreign' });
    expect(problemOf(new ArrayBuffer(4096))).toEqual({ code: 'streets/foreign' });
  });

  test('when another version made it', () => {
    const buffer = packStreetsData(data);
    new Uint32Array(buffer)[1] = 99;
    expect(problemOf(buffer)).toEqual({ code: 'streets/other-version', version: 99 });
  });

  test('when it was cut short or extended', () => {
    const buffer = packStreetsData(data);
    const longer = new Uint8Array(buffer.byteLength + 8);
    longer.set(new Uint8Array(buffer));
    expect(problemOf(buffer.slice(0, -8))).toEqual({ code: 'streets/damaged' });
    expect(problemOf(buffer.slice(0, 201))).toEqual({ code: 'streets/damaged' });
    expect(problemOf(longer.buffer)).toEqual({ code: 'streets/damaged' });
  });

  test('when any single bit after the version has flipped', () => {
    const buffer = packStreetsData(data);
    const bytes = new Uint8Array(buffer);
    for (let i = 8; i < bytes.length; i++) {
      const bit = 1 << (i % 8);
      bytes[i]! ^= bit;
      expect(problemOf(buffer)).toEqual({ code: 'streets/damaged' });
      bytes[i]! ^= bit;
    }
    expect(problemOf(buffer)).toBeNull();
  });
});

// as the first version of the program stored them
const VERSION_1 =
  'dHNEQgEAAAA+Eve70AEAAAMAAAACAAAAAwAAABAAAABwAAAADAAAABgAAAADAAAABgAAABgAAAAYAAAADAAAAAMAAAAI' +
  'AAAAJQAAAAgAAAAeAAAACAAAAA0AAAAAAAAAAAAAAAIAAAAFAAAABwAAAAAAAAAAABRAAAAAAAAASkAbL90kBgEUQPLS' +
  'TWIQAEpAGy/dJAYBFEDy0k1iEABKQDVeukkMAhRA8tJNYhAASkBQjZduEgMUQOOlm8QgAEpAAAAAAAAAFEAAAAAAAABK' +
  'QBsv3SQGARRA8tJNYhAASkAAAAAA/////wEAAAAAAAAAAAAAAAEAAAABAAAAAgAAAAAAAAABAAAAAQABAAAAAAACAAAA' +
  'AAEAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAACAAAAAwAAAAAAAABh' +
  'YmMAAAAAAB0AAAAiAAAAbmFtZTpyZcO8bmllcGxlaW4g8J+PmHxwcm9lZmRvcnBiYWc6NwAAAA4AAAAaAAAAUmXDvG5p' +
  'ZXBsZWluIPCfj5gncy1HcmF2ZW53w6lnAAAJAAAADAAAAFByb2VmZG9ycMOJcGUAAAA=';

test('what the first version stored is read, and built as if it were given now', () => {
  const stored = Uint8Array.from(atob(VERSION_1), (character) => character.charCodeAt(0)).buffer;
  const segments: Segment[] = [
    segment('a', {
      line: [
        [5, 52],
        [5.001, 52.0005],
      ],
      name: 'Reünieplein 🏘',
      left: { parity: 'odd', from: 9, to: 1 },
    }),
    segment('b', {
      line: [
        [5.001, 52.0005],
        [5.002, 52.0005],
        [5.003, 52.001],
      ],
      name: null,
      place: '',
      carriesHouses: false,
    }),
    segment('c', {
      line: [
        [5, 52],
        [5.001, 52.0005],
      ],
      name: "'s-Gravenwég",
      place: 'Épe',
      identity: '7',
      right: { parity: 'none', from: 0, to: 0 },
    }),
  ];
  const read = unpackStreetsData(stored);
  if (!read.ok) throw new Error(read.problem.code);
  expect(segmentsOf(read.value)).toEqual(segments);
  expect(read.value).toEqual(buildStreetsData(segments));
});
