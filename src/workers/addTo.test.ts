import { expect, test } from 'vitest';
import { addTo } from './addTo.ts';
import { encodeDataSet } from './dataSetBytes.ts';

const district = (id: string, name: string, east: number) => ({
  id,
  name,
  area: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [6, 52] as [number, number],
        [east, 52] as [number, number],
        [east, 52.1] as [number, number],
        [6, 52] as [number, number],
      ],
    ],
  },
});
const stored = (...districts: ReturnType<typeof district>[]) => ({
  kind: 'districts' as const,
  format: 'cbs' as const,
  bytes: encodeDataSet({ kind: 'districts', districts }),
});

test('what is new joins what is there, and what is there stays as it is', async () => {
  const before = stored(district('BU01', 'Zuid', 6.1));
  const found = stored(district('BU01', 'Zuid', 6.2), district('BU02', 'Noord', 6.1));
  expect(await addTo(before, found, ['BU01', 'gone'])).toMatchObject({
    count: 2,
    outcome: { before: 1, after: 2, added: 1, dropped: 1 },
    goingOn: ['BU01'],
    fresh: ['BU02'],
  });
});

test('nothing is added to data that is damaged', async () => {
  const damaged = { ...stored(), bytes: new Blob(['geen gegevens']) };
  expect(await addTo(damaged, stored(district('BU01', 'Zuid', 6.1)), [])).toBeNull();
});
