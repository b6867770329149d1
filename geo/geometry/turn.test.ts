import { expect, test } from 'vitest';
import { turn } from './turn.ts';

test('left of a line is positive, right of it negative, on it 0', () => {
  expect(turn(0, 0, 1, 0, 0.5, 1)).toBeGreaterThan(0);
  expect(turn(0, 0, 1, 0, 0.5, -1)).toBeLessThan(0);
  expect(turn(0, 0, 1, 0, 7, 0)).toBe(0);
});

test('the sign is that of exact arithmetic where plain arithmetic loses it', () => {
  // all coordinates are multiples of 2^-53, so that whole numbers can judge them
  const unit = 2 ** -53;
  const exact = (...n: bigint[]) => {
    const [ax, ay, bx, by, px, py] = n as [bigint, bigint, bigint, bigint, bigint, bigint];
    return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
  };
  const [far, near] = [12n << 53n, 1n << 52n];
  for (let i = 0n; i < 32n; i++) {
    for (let j = 0n; j < 32n; j++) {
      const numbers = [far * 2n, far * 2n, far, far, near + i, near + j];
      const [ax, ay, bx, by, px, py] = numbers.map((n) => Number(n) * unit);
      const sign = exact(...numbers);
      expect(Math.sign(turn(ax!, ay!, bx!, by!, px!, py!)) + 0).toBe(
        sign > 0n ? 1 : sign < 0n ? -1 : 0,
      );
    }
  }
});
