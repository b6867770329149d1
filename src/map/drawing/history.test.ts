import { describe, expect, test } from 'vitest';
import { beginHistory, commit, redo, undo } from './history.ts';

const history = commit(commit(beginHistory('a'), 'b'), 'c');

describe('history', () => {
  test('undo goes back a step, redo goes forth again', () => {
    const undone = undo(history);
    expect(undone.present).toBe('b');
    expect(undo(undone).present).toBe('a');
    expect(redo(undone)).toEqual(history);
  });

  test('there is nothing before the first state and nothing after the last', () => {
    expect(redo(history)).toBe(history);
    expect(undo(undo(undo(history)))).toEqual(undo(undo(history)));
  });

  test('the present state again is no step', () => {
    expect(commit(history, 'c')).toBe(history);
  });

  test('a new step forgets what was undone', () => {
    expect(redo(commit(undo(history), 'd')).present).toBe('d');
  });
});
