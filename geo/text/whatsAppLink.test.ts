import { expect, test } from 'vitest';
import { whatsAppLink } from './whatsAppLink.ts';

test.each([
  ['06-12 34 56 78', 'https://wa.me/31612345678?text=Hoi'],
  ['+31 (0)6 12345678', 'https://wa.me/31612345678?text=Hoi'],
  ['0032 470 12 34 56', 'https://wa.me/32470123456?text=Hoi'],
  ['', null],
  ['geen', null],
  ['1234567890123456', null],
])('%j opens a draft', (mobile, expected) => {
  expect(whatsAppLink(mobile, 'Hoi')).toBe(expected);
});

test('half a character has no code in a link, and too long a text has none', () => {
  expect(whatsAppLink('06 00000000', 'Hoi \ud83d!')).toBe('https://wa.me/31600000000?text=Hoi%20!');
  expect(whatsAppLink('06 00000000', 'x'.repeat(2_000))).toBeNull();
});

test('whatever is in the text stays text', () => {
  const text = 'a&text=b #\n“é” \u202E<b>';
  const link = new URL(whatsAppLink('0600000012', text)!);
  expect(link.searchParams.getAll('text')).toEqual([text]);
  expect(link.hash).toBe('');
});
