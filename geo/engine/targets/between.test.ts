import { describe, expect, test } from 'vitest';
import type { Target } from '#geo/plan/target.ts';
import type { Segment } from '#geo/streets/segment.ts';
import { at, line, segment, street } from '#tests/engineFixtures.ts';
import { compiled } from '#tests/engineTargets.ts';

const between = (first: string, second: string): Target => ({
  kind: 'between',
  street: street(),
  between: [street(first), street(second)],
});

const piece = (id: string, ...places: [number, number][]): Segment =>
  segment(id, { line: line(...places) });
const cross = (name: string, ...places: [number, number][]): Segment =>
  segment(name, { name, line: line(...places) });
const both = (...pieces: string[]) =>
  pieces.flatMap((piece) => {
    const [id, metres] = piece.split(' ');
    return [`${id} left ${metres}`, `${id} right ${metres}`];
  });

//   A      B      C
// --+--b---+--c---+--d--    a before A, d beyond C
const crossed = [
  piece('a', [-100, 0], [0, 0]),
  piece('b', [0, 0], [100, 0]),
  piece('c', [200, 0], [100, 0]),
  piece('d', [200, 0], [300, 0]),
  cross('A', [0, 0], [0, 50]),
  cross('B', [100, -50], [100, 0]),
  cross('C', [200, 0], [200, 50]),
  cross('D', [500, 0], [500, 50]),
];

describe('the stretch between two cross streets', () => {
  test('is both sides of what lies between, in either order', () => {
    expect(compiled(crossed, between('A', 'B'))).toEqual(both('b 0-100'));
    expect(compiled(crossed, between('C', 'A'))).toEqual(both('b 0-100', 'c 0-100'));
    expect(compiled(crossed, between('A', 'C'))).toEqual(both('b 0-100', 'c 0-100'));
  });

  test('is the shorter way around a ring', () => {
    const ring = [
      piece('short', [0, 0], [100, 0]),
      piece('long', [100, 0], [100, 200], [0, 200], [0, 0]),
      cross('A', [0, 0], [-50, 0]),
      cross('B', [100, 0], [150, 0]),
    ];
    expect(compiled(ring, between('A', 'B'))).toEqual(both('short 0-100'));
  });

  test('begins at the nearer junction of a street that jogs across', () => {
    const jogging = [
      ...crossed,
      piece('tail', [-200, 0], [-100, 0]),
      cross('A', [-100, 0], [-100, -50]),
    ];
    expect(compiled(jogging, between('A', 'B'))).toEqual(both('b 0-100'));
  });

  test('lies between the two junctions with one street that is named twice', () => {
    const crescent = [...crossed, cross('A', [0, 50], [100, 50], [100, 0])];
    expect(compiled(crescent, between('A', 'A'))).toEqual(both('b 0-100'));
  });
});

describe('cross streets that meet the street in several places', () => {
  // A at 0 and at 200, B halfway: both halves lie between A and B
  const crescent = [...crossed, cross('A', [0, 50], [200, 150], [200, 0])];

  test('are ambiguous', () => {
    expect(compiled(crescent, between('A', 'B'))).toBe('crossing-ambiguous');
  });

  test('are told apart by the point that the reference has', () => {
    const near = (east: number): Target => ({
      kind: 'between',
      street: street(),
      between: [{ ...street('A'), at: at(east, 10) }, street('B')],
    });
    expect(compiled(crescent, near(10))).toEqual(both('b 0-100'));
    expect(compiled(crescent, near(190))).toEqual(both('c 0-100'));
  });
});

describe('nothing lies between', () => {
  test('a street that does not meet this one, or is not there', () => {
    expect(compiled(crossed, between('A', 'D'))).toBe('no-crossing');
    expect(compiled(crossed, between('A', 'E'))).toBe('no-crossing');
  });

  test('the street and itself', () => {
    expect(compiled(crossed, between('A', 'Dorpsstraat'))).toBe('no-crossing');
  });

  test('streets that meet this one in the same place', () => {
    const opposite = [...crossed, cross('E', [0, 0], [0, -50])];
    expect(compiled(opposite, between('A', 'E'))).toBe('same-crossing');
  });

  test('one street named twice that meets this one once', () => {
    expect(compiled(crossed, between('A', 'A'))).toBe('same-crossing');
  });

  test('junctions with different pieces of the street', () => {
    const parted = crossed.filter(({ id }) => id !== 'c');
    expect(compiled(parted, between('A', 'C'))).toBe('not-connected');
  });
});
