import { describe, expect, test } from 'vitest';
import type { LngLat } from '#geo/geometry/types.ts';
import type { District } from '#geo/plan/district.ts';
import type { Address } from '#geo/streets/address.ts';
import type { Segment } from '#geo/streets/segment.ts';
import type { ImportFormat } from '../importSummary.ts';
import { dataSetMerger, type MergedDataSet } from './mergeDataSets.ts';
import type { MergeMode } from './mergeRows.ts';

const segment = (id: string, name: string | null, line: LngLat[]): Segment => ({
  id,
  line: line.map(([lng, lat]) => [lng, lat]),
  name,
  place: 'Dieren',
  identity: null,
  carriesHouses: true,
  left: null,
  right: null,
});

// lines beside each other, a hundredth of a degree apart
const flat = (row: number, from = 6, to = 6.01): LngLat[] => [
  [from, 52 + row / 100],
  [to, 52 + row / 100],
];

const streets = (format: ImportFormat, segments: Segment[]) => ({
  format,
  content: { kind: 'streets' as const, segments },
});

const segmentsIn = ({ content }: MergedDataSet) =>
  content.kind === 'streets' ? content.segments : [];

const idsIn = (merged: MergedDataSet) => segmentsIn(merged).map(({ id }) => id);

describe('of a source with ids', () => {
  const before = streets('nwb', [
    segment('1', 'Eikenlaan', flat(1)),
    segment('2', 'Beukenlaan', flat(2)),
    segment('3', 'Lindelaan', flat(3)),
  ]);
  const found = streets('nwb', [
    segment('2', 'Beukenlaan', flat(2)),
    segment('3', 'Nieuwe Lindelaan', flat(3)),
    segment('4', 'Wilgenlaan', flat(4)),
  ]);
  const merge = dataSetMerger(before, found);

  test('adding takes what is new, and leaves what is there as it is', () => {
    const added = merge('add');
    expect(idsIn(added)).toEqual(['1', '2', '3', '4']);
    expect(segmentsIn(added)[2]!.name).toBe('Lindelaan');
    expect(added.counts).toEqual({
      before: 3,
      after: 4,
      added: 1,
      changed: 0,
      removed: 0,
      dropped: 2,
    });
  });

  test('updating takes what is new and what is newer, and lets the rest stay', () => {
    const updated = merge('update');
    expect(segmentsIn(updated).map(({ name }) => name)).toEqual([
      'Eikenlaan',
      'Beukenlaan',
      'Nieuwe Lindelaan',
      'Wilgenlaan',
    ]);
    expect(updated.counts).toMatchObject({ after: 4, added: 1, changed: 1, removed: 0 });
    expect([...updated.fresh]).toEqual(['3', '4']);
    expect([...updated.stale]).toEqual(['3']);
  });

  test('replacing keeps nothing that the newer data lacks', () => {
    const replaced = merge('replace');
    expect(idsIn(replaced).sort()).toEqual(['2', '3', '4']);
    expect(replaced.counts).toMatchObject({ after: 3, added: 1, changed: 1, removed: 1 });
    expect([...replaced.stale].sort()).toEqual(['1', '3']);
  });

  test('data merged with itself stays what it is, in every mode', () => {
    for (const mode of ['add', 'update', 'replace'] as const) {
      const merged = dataSetMerger(before, before)(mode);
      expect(segmentsIn(merged)).toEqual(before.content.segments);
      expect(merged.counts).toMatchObject({ after: 3, added: 0, changed: 0, removed: 0 });
      expect(merged.fresh.size + merged.stale.size).toBe(0);
    }
  });

  test('the pieces of a way are one thing', () => {
    const way = streets('osm', [
      segment('7/1', 'Laan', flat(1, 6, 6.01)),
      segment('7/2', 'Laan', flat(1, 6.01, 6.02)),
    ]);
    const newer = streets('osm', [
      segment('7/1', 'Laan', flat(1, 6, 6.01)),
      segment('7/2', 'Laan', flat(1, 6.01, 6.015)),
      segment('7/3', 'Laan', flat(1, 6.015, 6.02)),
    ]);
    const updated = dataSetMerger(way, newer)('update');
    expect(idsIn(updated)).toEqual(['7/1', '7/2', '7/3']);
    expect(updated.counts).toMatchObject({ before: 2, after: 3, added: 1, changed: 1, removed: 0 });
    expect(dataSetMerger(newer, way)('update').counts).toMatchObject({ after: 2, removed: 1 });
  });

  test('a place in the file is no id', () => {
    const a = streets('osm', [segment('#1', 'Laan', flat(1))]);
    const b = streets('osm', [segment('#1', 'Dreef', flat(2))]);
    const added = dataSetMerger(a, b)('add');
    expect(idsIn(added)).toEqual(['#1', '#1~2']);
    expect(added.counts.dropped).toBe(0);
  });
});

describe('of sources without common ids', () => {
  test('equal ids are a coincidence, and are made distinct', () => {
    const merged = dataSetMerger(
      streets('nwb', [segment('1', 'Laan', flat(1))]),
      streets('osm', [segment('1', 'Dreef', flat(2))]),
    )('add');
    expect(idsIn(merged)).toEqual(['1', '1~2']);
    expect(merged.format).toBe('plain');
  });

  test('one name on the same places is one thing, whichever way it runs', () => {
    const there = flat(1);
    // what is left of a place after it went through another system
    const back = there.toReversed().map(([lng, lat]): LngLat => [lng + 2e-6, lat - 2e-6]);
    const before = streets('plain', [segment('1', 'De Hoef', there)]);
    const merge = (name: string, line: LngLat[]) =>
      dataSetMerger(before, streets('plain', [segment('9', name, line)]))('add').counts;
    expect(merge('de  hoef', back)).toMatchObject({ added: 0, dropped: 1 });
    expect(merge('De Hoeve', back)).toMatchObject({ added: 1, dropped: 0 });
    expect(merge('De Hoef', flat(1, 6.0001, 6.0101))).toMatchObject({ added: 1, dropped: 0 });
  });

  test('a thing has one partner at most', () => {
    const twice = streets('plain', [
      segment('1', 'Laan', flat(1)),
      segment('2', 'Laan', flat(1).toReversed()),
    ]);
    const once = streets('plain', [segment('1', 'Laan', flat(1))]);
    expect(dataSetMerger(once, twice)('add').counts).toMatchObject({ added: 1, dropped: 1 });
    expect(dataSetMerger(twice, once)('replace').counts).toMatchObject({ removed: 1 });
  });

  test('streets that meet are cut there, as those of one file are', () => {
    const along: LngLat[] = [
      [6, 52],
      [6.01, 52],
      [6.02, 52],
    ];
    const across: LngLat[] = [
      [6.01, 52],
      [6.01, 52.01],
    ];
    const merged = dataSetMerger(
      streets('plain', [segment('1', 'Laan', along)]),
      streets('plain', [segment('2', 'Dreef', across)]),
    )('add');
    expect(idsIn(merged)).toEqual(['1/1', '1/2', '2']);
    expect(merged).toMatchObject({ cuts: 1, counts: { before: 1, added: 1, after: 3 } });
    expect([...merged.fresh]).toEqual(['2']);
  });
});

test('districts are known by their code, addresses without an id by what and where they are', () => {
  const district = (id: string, name: string, east: number): District => ({
    id,
    name,
    area: {
      type: 'Polygon',
      coordinates: [
        [
          [6, 52],
          [east, 52],
          [6, 52.1],
          [6, 52],
        ],
      ],
    },
  });
  const districts = (format: ImportFormat, ...rows: District[]) => ({
    format,
    content: { kind: 'districts' as const, districts: rows },
  });
  expect(
    dataSetMerger(
      districts('cbs', district('BU1', 'Zuid', 6.1)),
      districts('cbs', district('BU1', 'Zuid', 6.2)),
    )('update').counts,
  ).toMatchObject({ after: 1, changed: 1 });
  expect(
    dataSetMerger(
      districts('plain', district('1', 'Zuid', 6.1)),
      districts('plain', district('7', 'Zuid', 6.1), district('1', 'Noord', 6.1)),
    )('add').counts,
  ).toMatchObject({ after: 2, dropped: 1 });

  const address = (id: string, number: number, suffix: string): Address => ({
    id,
    street: 'Laan',
    place: '',
    number,
    suffix,
    postcode: '',
    at: [6, 52],
  });
  const addresses = (...rows: Address[]) => ({
    format: 'plain' as const,
    content: { kind: 'addresses' as const, addresses: rows },
  });
  expect(
    dataSetMerger(
      addresses(address('1', 1, '')),
      addresses(address('2', 1, ''), address('3', 1, 'a')),
    )('add').counts,
  ).toMatchObject({ after: 2, dropped: 1 });
});

test('a hundred random merges are what a comparison of all with all makes of them', () => {
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const some = () =>
    [...new Set(Array.from({ length: 12 }, () => random(20)))].map((id) =>
      segment(`${id}`, `Straat ${id}${random(2) ? '' : ' nieuw'}`, flat(id)),
    );
  for (let round = 0; round < 100; round++) {
    const [before, found] = [some(), some()];
    const expected: Record<MergeMode, Segment[]> = {
      add: [...before, ...found.filter(({ id }) => !before.some((row) => row.id === id))],
      update: [...before.filter(({ id }) => !found.some((row) => row.id === id)), ...found],
      replace: found,
    };
    const merge = dataSetMerger(streets('nwb', before), streets('nwb', found));
    for (const mode of ['add', 'update', 'replace'] as const) {
      const byId = (a: Segment, b: Segment) => Number(a.id) - Number(b.id);
      const merged = merge(mode);
      expect(segmentsIn(merged).toSorted(byId)).toEqual(expected[mode].toSorted(byId));
      const { before: was, after, added, removed } = merged.counts;
      expect(was + added - removed).toBe(after);
    }
  }
});
