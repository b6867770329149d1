import { expect, test } from 'vitest';
import { sameTarget } from './sameTarget.ts';
import type { StreetRef, Target } from './target.ts';

const ref = (name: string): StreetRef => ({ key: `name:${name}|`, name, place: '' });
const main = ref('Dorpsstraat');
const [north, south] = [ref('Noordweg'), ref('Zuidweg')];

test('two cross streets mean the same in either order', () => {
  const between = (a: StreetRef, b: StreetRef): Target => ({
    kind: 'between',
    street: main,
    between: [a, b],
  });
  expect(sameTarget(between(north, south), between(south, north))).toBe(true);
  expect(sameTarget(between(north, south), between(north, main))).toBe(false);
});

test('exceptions mean the same in any order', () => {
  const numbers = (except: number[]): Target => ({
    kind: 'numbers',
    street: main,
    from: 1,
    to: null,
    parity: 'odd',
    except,
  });
  expect(sameTarget(numbers([3, 11]), numbers([11, 3]))).toBe(true);
  expect(sameTarget(numbers([3]), numbers([]))).toBe(false);
});

test('the remembered point of a street is not part of its meaning', () => {
  const street = (at?: [number, number]): Target => ({
    kind: 'street',
    street: { ...main, ...(at ? { at } : {}) },
  });
  expect(sameTarget(street([5, 52]), street())).toBe(true);
});

test('one side is not the whole street', () => {
  expect(
    sameTarget({ kind: 'street', street: main }, { kind: 'side', street: main, side: 'odd' }),
  ).toBe(false);
});
