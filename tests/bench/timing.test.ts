import { describe, expect, test } from 'vitest';
import { median, quantile, timesInTurns, type Trial } from './timing.ts';

/** A clock that only work moves. */
function clock() {
  let time = 0;
  const order: string[] = [];
  const work = (name: string, durations: readonly number[]): Trial => {
    let run = 0;
    return () => () => {
      order.push(name);
      time += durations[run++ % durations.length]!;
    };
  };
  return { now: () => time, order, work };
}

describe('work is timed in turns', () => {
  test('quick work is repeated in its turn, without its first run', () => {
    const { now, work } = clock();
    const turns = { turns: 2, turnMs: 8, mostMs: 100 };
    expect(timesInTurns([work('a', [5, 1, 2])], turns, now)).toEqual([[1, 2, 1, 2]]);
  });

  test('slow work runs once a turn, and what is next comes in between', () => {
    const { now, order, work } = clock();
    const turns = { turns: 2, turnMs: 5, mostMs: 100 };
    expect(timesInTurns([work('a', [10, 20]), work('b', [7])], turns, now)).toEqual([
      [10, 20],
      [7, 7],
    ]);
    expect(order).toEqual(['a', 'b', 'a', 'b']);
  });

  test('very slow work waits out the other turns after its second run', () => {
    const { now, order, work } = clock();
    const turns = { turns: 4, turnMs: 5, mostMs: 50 };
    const [slow, other] = timesInTurns([work('slow', [60]), work('b', [7])], turns, now);
    expect(slow).toEqual([60, 60]);
    expect(other).toHaveLength(4);
    expect(order.slice(-2)).toEqual(['b', 'b']);
  });

  test('what makes a run ready is not counted', () => {
    let time = 0;
    const trial: Trial = () => {
      time += 100;
      return () => (time += 3);
    };
    const turns = { turns: 1, turnMs: 1, mostMs: 1 };
    expect(timesInTurns([trial], turns, () => time)).toEqual([[3]]);
  });
});

test('the median is in the middle, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4])).toBe(4);
});

test('one time in a hundred exceeds the quantile of 0.99', () => {
  const times = Array.from({ length: 200 }, (_, i) => 200 - i);
  expect(quantile(times, 0.99)).toBe(199);
});
