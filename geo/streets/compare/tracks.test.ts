import { describe, expect, test } from 'vitest';
import { line, segment } from '#tests/engineFixtures.ts';
import { buildStreetsData } from '../buildStreetsData.ts';
import { measureStreets } from '../measuredStreets.ts';
import type { Segment } from '../segment.ts';
import { segmentIdAt } from '../streetsData.ts';
import { trackFinder, type HandicapMetres } from './tracks.ts';

const straight = line([0, 0], [100, 0]);

/** The tracks of one line along others, in whole metres: "a 0-100 on b 0-100". */
function tracksOf(
  own: [number, number][],
  others: readonly Segment[],
  handicap: HandicapMetres = () => 0,
): string[] {
  const known = measureStreets(buildStreetsData([segment('own', { line: own })]));
  const other = measureStreets(buildStreetsData(others));
  return trackFinder(known, other)(0, handicap).map((track) => {
    const [from, to, otherFrom, otherTo] = [
      track.from,
      track.to,
      track.otherFrom,
      track.otherTo,
    ].map(Math.round);
    const id = segmentIdAt(other.streets, track.segment);
    return `${from}-${to} on ${id} ${otherFrom}-${otherTo}${track.isReversed ? ' reversed' : ''}`;
  });
}

describe('a line runs along', () => {
  test('the same line, from end to end', () => {
    expect(tracksOf(straight, [segment('a')])).toEqual(['0-100 on a 0-100']);
  });

  test('a line that was drawn the other way', () => {
    const other = segment('a', { line: line([100, 0], [0, 0]) });
    expect(tracksOf(straight, [other])).toEqual(['0-100 on a 0-100 reversed']);
  });

  test('a line a few metres aside, and not one twelve metres aside', () => {
    const aside = (north: number) => segment('a', { line: line([0, north], [100, north]) });
    expect(tracksOf(straight, [aside(6)])).toEqual(['0-100 on a 0-100']);
    expect(tracksOf(straight, [aside(12)])).toEqual([]);
  });

  test('the lines into which it was cut', () => {
    const halves = [
      segment('a', { line: line([0, 0], [41, 0]) }),
      segment('b', { line: line([41, 0], [100, 0]) }),
    ];
    const tracks = tracksOf(straight, halves);
    expect(tracks).toEqual(['0-42 on a 0-41', '42-100 on b 0-59']);
  });

  test('a longer line, where it does', () => {
    const longer = segment('a', { line: line([-50, 0], [150, 0]) });
    expect(tracksOf(straight, [longer])).toEqual(['0-100 on a 50-150']);
  });

  test('a line with other corners, around the same bend', () => {
    const bent = line([0, 0], [50, 0], [50, 50]);
    const other = segment('a', { line: line([0, 0], [30, 0], [50, 0], [50, 20], [50, 50]) });
    expect(tracksOf(bent, [other])).toEqual(['0-100 on a 0-100']);
  });
});

describe('a line does not run along', () => {
  test('a line that crosses it', () => {
    expect(tracksOf(straight, [segment('a', { line: line([50, -50], [50, 50]) })])).toEqual([]);
  });

  test('a line without a name', () => {
    expect(tracksOf(straight, [segment('a', { name: null })])).toEqual([]);
  });

  test('anything where there is nothing', () => {
    expect(tracksOf(straight, [])).toEqual([]);
  });
});

describe('of several lines', () => {
  const near = segment('near', { name: 'A', line: line([0, 2], [100, 2]) });
  const far = segment('far', { name: 'B', line: line([0, 6], [100, 6]) });

  test('the nearest is taken', () => {
    expect(tracksOf(straight, [near, far])).toEqual(['0-100 on near 0-100']);
  });

  test('a handicap makes the nearer one lose', () => {
    expect(tracksOf(straight, [near, far], (street) => 10 * (1 - street))).toEqual([
      '0-100 on far 0-100',
    ]);
  });
});
