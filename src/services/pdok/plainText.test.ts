import { expect, test } from 'vitest';
import { plainText } from './plainText.ts';

test.each([
  ['<b>Linden</b>kwartier', 'Lindenkwartier'],
  ['Linden&amp;Beuk', 'Linden&Beuk'],
  ['&#39;s-Lindenhof &#x2013; Oost', "'s-Lindenhof – Oost"],
  ['<img src=x onerror="alert(1)">Beuk', 'Beuk'],
  ['<B>Beuk</B>\n hof ', 'Beuk hof'],
])('of %j the text is %j', (html, text) => {
  expect(plainText(html)).toBe(text);
});

test('what is no mark stays', () => {
  expect(plainText('a < b & c; &unknown; &#9999999;')).toBe('a < b & c; &unknown; &#9999999;');
});

test('marks that come out of entities are text', () => {
  expect(plainText('&lt;b&gt;Beuk&lt;/b&gt;')).toBe('<b>Beuk</b>');
});
