import { beforeEach, expect, test, vi } from 'vitest';
import { rememberedFields, rememberFields } from './rememberedFields.ts';
import { rememberedLayers, rememberLayers } from './rememberedLayers.ts';

const columns = (...headings: string[]) => headings.map((heading) => ({ heading, samples: [] }));
const layers = (...names: string[]) => names.map((name) => ({ name }));

let disk: Map<string, string>;
beforeEach(() => {
  disk = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => disk.get(name) ?? null,
    setItem: (name: string, text: string) => disk.set(name, text),
  });
});

test('columns are remembered of a source, in whatever order it has them', () => {
  rememberFields('streets', columns('KENMERK', 'SOORT'), { name: 'KENMERK', place: null });
  expect(rememberedFields('streets', columns('SOORT', 'KENMERK'))).toEqual({
    name: 'KENMERK',
    place: null,
  });
  expect(rememberedFields('streets', columns('KENMERK'))).toBeNull();
  expect(rememberedFields('addresses', columns('KENMERK', 'SOORT'))).toBeNull();
});

test('the latest choice counts, and of fifty sources the oldest goes', () => {
  for (let i = 0; i < 51; i++) rememberFields('streets', columns(`k${i}`), { name: `k${i}` });
  rememberFields('streets', columns('k7'), { name: null });
  expect(rememberedFields('streets', columns('k7'))).toEqual({ name: null });
  expect(rememberedFields('streets', columns('k50'))).toEqual({ name: 'k50' });
  expect(rememberedFields('streets', columns('k0'))).toBeNull();
});

test('layers are remembered by their names', () => {
  rememberLayers(layers('uitleg', 'adressen', 'oud'), [1]);
  expect(rememberedLayers(layers('uitleg', 'adressen', 'oud'))).toEqual([1]);
  expect(rememberedLayers(layers('uitleg', 'adressen'))).toBeNull();
});

test.each([
  ['no JSON', '[{'],
  ['something else', '{"source":1}'],
])('%s on the disk is no memory', (_, text) => {
  disk.set('buurtdekking.columns', text);
  expect(rememberedFields('streets', columns('a'))).toBeNull();
});

test('a device that stores nothing forgets, and says nothing', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  });
  rememberFields('streets', columns('a'), { name: 'a' });
  expect(rememberedFields('streets', columns('a'))).toBeNull();
});
