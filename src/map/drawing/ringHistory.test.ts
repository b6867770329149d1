import { describe, expect, test } from 'vitest';
import type { Ring } from '#geo/geometry/types.ts';
import { beginHistory, commitRing, redoRing, undoRing } from './ringHistory.ts';

const ring = (east: number): Ring =>
  Object.freeze([
    [0, 0],
    [east, 0],
    [0, 4],
    [0, 0],
  ] as const);

const [first, second, third] = [ring(1), ring(2), ring(3)];

describe('ring history', () => {
  test('undo goes back a step, redo goes forth again', () => {
    const history = commitRing(commitRing(beginHistory(first), second), third);
    const undone = undoRing(history);
    expect(undone.present).toBe(second);
    expect(undoRing(undone).present).toBe(first);
    expect(redoRing(undone)).toEqual(history);
  });

  test('there is nothing before the first shape and nothing after the last', () => {
    const history = commitRing(beginHistory(first), second);
    expect(redoRing(history)).toBe(history);
    expect(undoRing(undoRing(history))).toEqual(undoRing(history));
  });

  test('a shape in which nothing moved is no step', () => {
    const history = beginHistory(first);
    expect(commitRing(history, ring(1))).toBe(history);
  });

  test('a new step forgets what was undone', () => {
    const undone = undoRing(commitRing(beginHistory(first), second));
    expect(redoRing(commitRing(undone, third)).present).toBe(third);
  });
});
