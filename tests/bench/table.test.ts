import { expect, test } from 'vitest';
import { atMost, judged, timesAsFast, type Row } from './row.ts';
import { table } from './table.ts';

const rows: readonly Row[] = [
  {
    work: '10 x 2',
    ms: 3.456,
    sidedMs: 5,
    peer: 'GEOS',
    peerMs: 1234.5,
    ratio: 357.2,
    ...judged([atMost('', 3.456, 4, 'ms'), timesAsFast(357.2, 500, 'GEOS')]),
  },
  {
    work: 'memory',
    ms: 12.34,
    bytesPerSegment: 170.26,
    goal: '<= 200 bytes',
    met: true,
    note: 'n',
  },
];

test('rows make a table of Markdown, with notes below', () => {
  expect(table(rows).split('\n')).toEqual([
    '| Work   | Engine               | p99 | Both sides | Peer | Takes    | Ratio | Goal                  | Met |',
    '| ------ | -------------------- | --- | ---------- | ---- | -------- | ----- | --------------------- | --- |',
    '| 10 x 2 | 3.46 ms              |     | 5.00 ms    | GEOS | 1,235 ms | 357x  | <= 4 ms, >= 500x GEOS | no  |',
    '| memory | 170.3 bytes, 12.3 ms |     |            |      |          |       | <= 200 bytes          | yes |',
    '',
    '- memory: n',
  ]);
});

test.each([
  [1234.5, '1,235x'],
  [12.34, '12x'],
  [3.456, '3.5x'],
  [0.4266, '0.43x'],
])('a peer that takes %d times as long: %s', (ratio, words) => {
  expect(table([{ ...rows[0]!, ratio }])).toContain(` ${words} `);
});

test('a row meets its goals when all of them are met', () => {
  const near = atMost('median ', 0.2, 0.2, 'ms');
  const far = timesAsFast(999, 1000, 'JSTS');
  expect(judged([near])).toEqual({ goal: 'median <= 0.2 ms', met: true });
  expect(judged([near, far])).toEqual({ goal: 'median <= 0.2 ms, >= 1,000x JSTS', met: false });
});
