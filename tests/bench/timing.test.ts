import { describe, expect, test } from 'vitest';
import { median, quantile, runsInTurns, type Clock, type Run, type Trial } from './timing.ts';

/** A clock that only work moves; the processor is another's for half of the time. */
function workshop() {
  let time = 0;
  const order: string[] = [];
  const clock: Clock = { now: () => time, processor: () => time / 2 };
  const work = (name: string, durations: readonly number[]): Trial => {
    let run = 0;
    return () => () => {
      order.push(name);
      time += durations[run++ % durations.length]!;
    };
  };
  return { clock, order, work };
}

const wallTimes = (runs: readonly (readonly Run[])[]) =>
  runs.map((each) => each.map(({ ms }) => ms));

describe('work is timed in turns', () => {
  test('quick work is repeated in its turn, without its first run', () => {
    const { clock, work } = workshop();
    const turns = { turns: 2, turnMs: 8, mostMs: 100 };
    const runs = runsInTurns([work('a', [5, 1, 2])], turns, clock);
    expect(wallTimes(runs)).toEqual([[1, 2, 1, 2]]);
  });

  test('slow work runs once a turn, and what is next comes in between', () => {
    const { clock, order, work } = workshop();
    const turns = { turns: 2, turnMs: 5, mostMs: 100 };
    const runs = runsInTurns([work('a', [10, 20]), work('b', [7])], turns, clock);
    expect(wallTimes(runs)).toEqual([
      [10, 20],
      [7, 7],
    ]);
    expect(order).toEqual(['a', 'b', 'a', 'b']);
  });

  test('very slow work waits out the other turns after its second run', () => {
    const { clock, order, work } = workshop();
    const turns = { turns: 4, turnMs: 5, mostMs: 50 };
    const [slow, other] = runsInTurns([work('slow', [60]), work('b', [7])], turns, clock);
    expect(slow).toHaveLength(2);
    expect(other).toHaveLength(4);
    expect(order.slice(-2)).toEqual(['b', 'b']);
  });

  test('the time of the processor is told apart', () => {
    const { clock, work } = workshop();
    const turns = { turns: 1, turnMs: 1, mostMs: 1 };
    expect(runsInTurns([work('a', [6])], turns, clock)).toEqual([[{ ms: 6, processorMs: 3 }]]);
  });

  test('what makes a run ready is not counted', () => {
    let time = 0;
    const trial: Trial = () => {
      time += 100;
      return () => (time += 3);
    };
    const turns = { turns: 1, turnMs: 1, mostMs: 1 };
    const clock: Clock = { now: () => time, processor: () => time };
    expect(runsInTurns([trial], turns, clock)).toEqual([[{ ms: 3, processorMs: 3 }]]);
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
