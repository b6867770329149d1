import { expect, test } from 'vitest';
import type { Run } from '#geo/engine/report.ts';
import { gapAt, gapBeside } from './gapSteps.ts';

const gaps = [7, 3, 5].map((id) => ({ id }) as Run);

test('after the last gap comes the first, and before the first the last', () => {
  const at = (id: string) => gapAt(gaps, { kind: 'gap', id });
  expect(gapBeside(gaps, at('3'), 1)?.id).toBe(5);
  expect(gapBeside(gaps, at('5'), 1)?.id).toBe(7);
  expect(gapBeside(gaps, at('7'), -1)?.id).toBe(5);
});

test('without a choice, or with one that is gone, they begin at either end', () => {
  expect(gapAt(gaps, { kind: 'group', id: '3' })).toBe(-1);
  expect(gapAt(gaps, { kind: 'gap', id: '4' })).toBe(-1);
  expect(gapBeside(gaps, -1, 1)?.id).toBe(7);
  expect(gapBeside(gaps, -1, -1)?.id).toBe(5);
  expect(gapBeside([], -1, 1)).toBeUndefined();
});
