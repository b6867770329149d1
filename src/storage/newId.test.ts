import { idSchema } from '#geo/plan/text.ts';
import { expect, test } from 'vitest';
import { newId } from './newId.ts';

const ids = Array.from({ length: 2_000 }, newId);

test('an id is what the model takes for one, and only small letters and digits', () => {
  for (const id of ids) {
    expect(idSchema.safeParse(id).success).toBe(true);
    expect(id).toMatch(/^[a-z0-9]{19}[0-9]$/);
  }
});

test('no two ids are the same', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test('every letter and digit occurs', () => {
  expect(new Set(ids.join('')).size).toBe(36);
});
