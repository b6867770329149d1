import { describe, expect, test } from 'vitest';
import { frameAt } from './frame.ts';
import { segmentsFrom, type BuiltStreet } from './segmentsFrom.ts';

const street: BuiltStreet = {
  name: 'Proefstraat',
  pieces: [
    {
      line: [
        [0, 0],
        [124, 0],
      ],
      left: { range: { parity: 'odd', from: 1, to: 19 }, houses: [] },
      right: { range: null, houses: [] },
    },
  ],
};
const frame = frameAt([6, 52]);

describe('segmentsFrom', () => {
  test('a segment runs as it was drawn', () => {
    const [segment] = segmentsFrom([street], 'Proefdorp', frame, () => 1);
    expect(segment).toMatchObject({ name: 'Proefstraat', place: 'Proefdorp', right: null });
    expect(segment!.left).toEqual({ parity: 'odd', from: 1, to: 19 });
    expect(segment!.line[0]).toEqual([6, 52]);
  });

  test('a segment digitised the other way has its sides swapped and its numbers descending', () => {
    const [segment] = segmentsFrom([street], 'Proefdorp', frame, () => 0);
    expect(segment!.left).toBeNull();
    expect(segment!.right).toEqual({ parity: 'odd', from: 19, to: 1 });
    expect(segment!.line.at(-1)).toEqual([6, 52]);
  });
});
