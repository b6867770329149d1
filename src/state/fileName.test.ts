import { expect, test } from 'vitest';
import { fileName } from './fileName.ts';

const day = new Date(2026, 0, 9);

test.each([
  ['Dieren-West', 'dieren-west-2026-01-09.csv'],
  ['Wijk “Noord” / één', 'wijk-noord-een-2026-01-09.csv'],
  ['../../etc/passwd', 'etc-passwd-2026-01-09.csv'],
  ['日本', 'plan-2026-01-09.csv'],
])('%s can be stored everywhere', (name, expected) => {
  expect(fileName(name, 'csv', day)).toBe(expected);
});
