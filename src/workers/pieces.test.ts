import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf, wholeOf, type Piece } from './pieces.ts';

const send = (value: unknown, most: number) => {
  const pieces = piecesOf(value, most);
  return wholeOf(async () => structuredClone(pieces.next().value as Piece | undefined) ?? null);
};

/** How many values there are in it, itself included. */
const sizeOf = (value: unknown): number =>
  1 +
  (typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, part) => sum + sizeOf(part), 0)
    : 0);

test('what is sent in pieces arrives whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.jsonValue({ maxDepth: 4 }),
      fc.integer({ min: 1, max: 6 }),
      async (value, most) => {
        // the records of JSON.parse may have "__proto__" as a key of their own, ours do not
        const sent = JSON.parse(JSON.stringify(value).replaceAll('__proto__', 'proto')) as unknown;
        expect(await send(sent, most)).toEqual(sent);
      },
    ),
  );
});

test('no piece is much larger than asked, however long a list within a list is', () => {
  const runs = Array.from({ length: 40 }, (_, id) => ({
    id,
    streets: Array.from({ length: id === 7 ? 5000 : 3 }, (__, i) => `street ${i}`),
  }));
  const pieces = [...piecesOf({ total: 1, runs }, 100)];
  expect(pieces.length).toBeGreaterThan(50);
  for (const { items } of pieces) expect(sizeOf(items)).toBeLessThan(210);
});

test('there is nothing in no pieces', async () => {
  expect(await wholeOf(async () => null)).toBeUndefined();
  expect(await send(null, 10)).toBeNull();
});
