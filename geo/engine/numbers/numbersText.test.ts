import { describe, expect, test } from 'vitest';
import type { NumberSpan } from '../report.ts';
import { numbersText } from './numbersText.ts';

const dutch = { odd: 'oneven', even: 'even', to: 't/m', and: 'en' };

const odd = (from: number, to = from): NumberSpan => ({ parity: 'odd', from, to });
const even = (from: number, to = from): NumberSpan => ({ parity: 'even', from, to });
const both = (from: number, to: number): NumberSpan => ({ parity: 'both', from, to });
const said = (...spans: NumberSpan[]) => numbersText(spans, dutch);

describe('house numbers in words', () => {
  test('of one parity tell it', () => {
    expect(said(odd(1, 19))).toBe('oneven 1-19');
    expect(said(even(2, 40))).toBe('even 2-40');
    expect(said(odd(1, 9), odd(13, 19))).toBe('oneven 1-9 en 13-19');
  });

  test('of a stretch with two sides need not', () => {
    expect(said(odd(1, 19), even(2, 40))).toBe('1-19 en 2-40');
  });

  test('of two sides with more to it do', () => {
    expect(said(odd(1, 9), odd(13, 19), even(2, 40))).toBe('oneven 1-9, 13-19 en even 2-40');
    expect(said(odd(1, 9), even(4))).toBe('oneven 1-9 en 4');
  });

  test('that stand alone tell their parity themselves', () => {
    expect(said(odd(7))).toBe('7');
    expect(said(odd(7), odd(11), even(2))).toBe('7, 11 en 2');
    expect(said(odd(7), odd(11, 19))).toBe('oneven 7 en 11-19');
  });

  test('of both parities run on', () => {
    expect(said(both(1, 20))).toBe('1 t/m 20');
    expect(said(both(1, 20), odd(25, 31))).toBe('1 t/m 20 en oneven 25-31');
  });

  test('are none for none', () => {
    expect(said()).toBe('');
  });
});
