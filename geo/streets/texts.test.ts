import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTexts, textAt, textsOf } from './texts.ts';

test('any texts come back equal, all together and one by one', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const packed = packTexts(texts);
      expect(textsOf(packed)).toEqual(texts);
      expect(texts.map((_, row) => textAt(packed, row))).toEqual(texts);
    }),
  );
});

test('a text keeps a mark at its start', () => {
  const packed = packTexts(['\ufeffa', '\ufeff🏘']);
  expect(textsOf(packed)).toEqual(['\ufeffa', '\ufeff🏘']);
  expect(textAt(packed, 1)).toBe('\ufeff🏘');
});
