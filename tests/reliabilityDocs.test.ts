import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/reliability.md', 'utf8');
const faults = page
  .split('\n')
  .filter((line) => line.startsWith('|') && /\.(test|spec)\./.test(line))
  .map((line) => line.split('|').at(-2)!.trim());

test('there is a table of faults', () => {
  expect(faults.length).toBeGreaterThan(15);
});

test.each(faults)('the test of a fault exists: %s', (named) => {
  const [, file, title] = /^`(.+?)`: (.+)$/.exec(named)!;
  expect(readFileSync(file!, 'utf8')).toContain(`'${title}'`);
});
