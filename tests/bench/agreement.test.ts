import { describe, expect, test } from 'vitest';
import { agrees } from './agreement.ts';

const ours = { metres: Float64Array.of(1000, 500), unionMetres: 1200 };
const peer = (metres: readonly number[], unionMetres: number | null = null) => ({
  measure: () => Float64Array.from(metres),
  measureUnion: unionMetres === null ? null : () => unionMetres,
});

describe('a peer agrees with the engine', () => {
  test('when it differs by less than a billionth', () => {
    expect(agrees('peer', ours, peer([1000 + 5e-7, 500]))).toEqual({ ok: true, value: null });
  });

  test('not when the total differs by more', () => {
    expect(agrees('peer', ours, peer([1000 + 5e-6, 500]))).toMatchObject({
      problem: { code: 'bench/disagreement', peer: 'peer', of: 'total', ours: 1500 },
    });
  });

  test('not when areas differ that make up for each other', () => {
    expect(agrees('peer', ours, peer([999, 501]))).toMatchObject({
      problem: { of: 'area', ours: 1000, theirs: 999 },
    });
  });

  test('not when an area is missing or is not a number', () => {
    expect(agrees('peer', ours, peer([1000])).ok).toBe(false);
    expect(agrees('peer', ours, peer([NaN, 500])).ok).toBe(false);
  });

  test('not when the union differs, where it has one', () => {
    expect(agrees('peer', ours, peer([1000, 500], 1200)).ok).toBe(true);
    expect(agrees('peer', ours, peer([1000, 500], 1201))).toMatchObject({
      problem: { of: 'union', ours: 1200, theirs: 1201 },
    });
  });
});
