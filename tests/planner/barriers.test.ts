import { describe, expect, test } from 'vitest';
import type { Barrier } from '#geo/planner/town/question.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { at, line, ring, segment, street } from '../engineFixtures.ts';
import { coverageOf, proposed } from './townFixtures.ts';

type Place = readonly [number, number];
const piece = (name: string, from: Place, to: Place): Segment =>
  segment(`${name} ${from.join(' ')}`, { name, line: line(from, to) });

const byText = (a: readonly string[], b: readonly string[]) => `${a[0]}`.localeCompare(`${b[0]}`);

/** What each proposal has, as "Laan" or "Laan left". */
function dealtOut(segments: readonly Segment[], barriers: readonly Barrier[], capacity = 1000) {
  const coverage = coverageOf({ segments });
  const { streets } = coverage.network;
  const { proposals } = proposed(coverage, { capacity, participation: 1, barriers });
  const named = proposals.map(({ stretches }) =>
    stretches.map(({ line: side }) => {
      const row = streets.streetOf[side >> 1]!;
      const name = streets.streetNames[row]!;
      const isBarrier = barriers.some(
        (each) => each.kind === 'street' && each.street.name === name,
      );
      return isBarrier ? `${name} ${side & 1 ? 'right' : 'left'}` : name;
    }),
  );
  return named.map((names) => [...new Set(names)].sort()).sort(byText);
}

describe('a line that nobody goes across', () => {
  const lanes = [piece('West', [-100, 0], [0, 0]), piece('Oost', [0, 0], [100, 0])];
  const lineAt = (east: number): Barrier => ({
    kind: 'line',
    name: 'kanaal',
    line: [at(east, -500), at(east, 500)],
  });

  test('parts what lies on both of its sides', () => {
    expect(dealtOut(lanes, [])).toEqual([['Oost', 'West']]);
    expect(dealtOut(lanes, [lineAt(20)])).toEqual([['Oost'], ['West']]);
    expect(dealtOut(lanes, [lineAt(80)])).toEqual([['Oost', 'West']]);
  });

  test('through a crossing parts what comes from both sides, and not what comes from one', () => {
    const corner = [...lanes, piece('Zuidoost', [0, 0], [60, -60])];
    expect(dealtOut(corner, [lineAt(0)])).toEqual([['Oost', 'Zuidoost'], ['West']]);
  });

  test('is gone around where it ends', () => {
    const around = [
      ...lanes,
      piece('Noordwest', [-100, 0], [-100, 600]),
      piece('Noord', [-100, 600], [100, 600]),
      piece('Noordoost', [100, 600], [100, 0]),
    ];
    expect(dealtOut(around, [lineAt(20)])).toHaveLength(1);
  });
});

describe('a street that nobody goes across', () => {
  const barriers: readonly Barrier[] = [{ kind: 'street', street: street('Rijksweg') }];
  /** From south to north, with a crossing in the middle. */
  const road = [piece('Rijksweg', [0, -100], [0, 0]), piece('Rijksweg', [0, 0], [0, 100])];
  const west = piece('West', [-100, 0], [0, 0]);
  const east = piece('Oost', [0, 0], [100, 0]);

  test('parts the streets on both of its sides, and its own houses go with their side', () => {
    expect(dealtOut([...road, west, east], barriers)).toEqual([
      ['Oost', 'Rijksweg right'],
      ['Rijksweg left', 'West'],
    ]);
  });

  test('does so whichever way its pieces are drawn', () => {
    const turned = [piece('Rijksweg', [0, 0], [0, -100]), piece('Rijksweg', [0, 100], [0, 0])];
    expect(dealtOut([...turned, west, east], barriers)).toEqual([
      ['Oost', 'Rijksweg left'],
      ['Rijksweg right', 'West'],
    ]);
  });

  test('does not part streets on one of its sides', () => {
    const other = piece('Noordwest', [-60, 60], [0, 0]);
    expect(dealtOut([...road, west, other], barriers)).toEqual([
      ['Noordwest', 'Rijksweg left', 'West'],
      ['Rijksweg right'],
    ]);
  });

  test('is gone around at its dead end', () => {
    expect(dealtOut([road[0]!, west, east], barriers)).toHaveLength(1);
  });

  test('parts three where three of its pieces meet', () => {
    const fork = [
      ...road,
      piece('Rijksweg', [0, 0], [100, 0]),
      west,
      piece('Noordoost', [0, 0], [60, 60]),
      piece('Zuidoost', [0, 0], [60, -60]),
    ];
    const dealt = dealtOut(fork, barriers);
    expect(dealt).toHaveLength(3);
    expect(dealt.filter((names) => names.includes('Noordoost')).flat()).not.toContain('Zuidoost');
  });

  test('that is not in the data is told', () => {
    const coverage = coverageOf({ segments: road });
    const { conditions } = proposed(coverage, {
      barriers: [{ kind: 'street', street: street('Weg') }],
    });
    expect(conditions).toEqual([{ code: 'planner/no-such-barrier', street: 'Weg' }]);
  });
});

describe('a group that there is', () => {
  // around the first piece, and both its sides
  const areas = [ring([-120, -20], [-20, -20], [-20, 20], [-120, 20])];
  const segments = [
    piece('West', [-100, 0], [0, 0]),
    piece('Rijksweg', [0, -100], [0, 0]),
    piece('Rijksweg', [0, 0], [0, 100]),
    piece('Oost', [0, 0], [100, 0]),
  ];
  const extended = (barriers: readonly Barrier[]) =>
    proposed(coverageOf({ segments, areas }), { capacity: 1000, barriers }).proposals.map(
      ({ kind, parts }) => [kind, parts.map(({ street: name }) => name).sort()],
    );

  test('does not grow across either', () => {
    expect(extended([])).toEqual([['extend', ['Oost', 'Rijksweg', 'West']]]);
    expect(extended([{ kind: 'street', street: street('Rijksweg') }])).toEqual([
      ['extend', ['Rijksweg', 'West']],
      ['new', ['Oost', 'Rijksweg']],
    ]);
    expect(extended([{ kind: 'line', name: 'kanaal', line: [at(10, -500), at(10, 500)] }])).toEqual(
      [
        ['extend', ['Rijksweg', 'West']],
        ['new', ['Oost']],
      ],
    );
  });
});
