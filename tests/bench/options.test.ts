import { describe, expect, test } from 'vitest';
import { parseOptions } from './options.ts';

const known = ['large', 'small', 'drag'];

describe('the options of the benchmark', () => {
  test('ask for all rows and a table when nothing is said', () => {
    expect(parseOptions([], known)).toEqual({ ok: true, value: { json: false, rows: known } });
  });

  test('name rows, which come in the order of the table', () => {
    const args = ['--json', '--row', 'drag', '--row', 'large'];
    expect(parseOptions(args, known)).toEqual({
      ok: true,
      value: { json: true, rows: ['large', 'drag'] },
    });
  });

  test('are wrong when a row or an option is not known', () => {
    expect(parseOptions(['--row', 'huge'], known)).toMatchObject({
      problem: { message: 'no row huge; there are large, small, drag' },
    });
    expect(parseOptions(['--fast'], known).ok).toBe(false);
  });
});
