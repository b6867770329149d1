import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

const widthOf = (text: string) => text.replace(/\u00ad/g, '').length;
const broken = (text: string, width: number) => linesOf(text, width, widthOf);

test('lines are broken at blanks and after hyphens', () => {
  expect(broken('een twee drie', 8)).toEqual(['een twee', 'drie']);
  expect(broken('oneven 1-19', 9)).toEqual(['oneven 1-', '19']);
});

test('a word that is too long is broken anywhere, and nothing is lost', () => {
  expect(broken('Beatrixlaan', 4)).toEqual(['Beat', 'rixl', 'aan']);
});

test('a soft hyphen shows only where the word is broken', () => {
  expect(broken('contact\u00adpersoon', 9)).toEqual(['contact-', 'persoon']);
  expect(broken('contact\u00adpersoon', 20)).toEqual(['contact\u00adpersoon']);
});

test('no text is one empty line', () => {
  expect(broken('', 10)).toEqual(['']);
});
