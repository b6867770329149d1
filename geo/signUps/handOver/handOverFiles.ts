import { writeCsv } from '#geo/formats/csv/writeCsv.ts';
import { mobileDigits } from '#geo/plan/sameContact.ts';

// The hand-over is code of its own, apart from every other export: it sees two fields and can give
// away no third.

/** All that a contact person gets of a new person. */
export interface NameAndMobile {
  readonly name: string;
  readonly mobile: string;
}

/** The two fields of anything that has more. */
export const nameAndMobile = ({ name, mobile }: NameAndMobile): NameAndMobile => ({ name, mobile });

// a name may hold line ends, or signs that turn the text around
const onOneLine = (text: string) =>
  text.replaceAll(/(?!\u200d)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim();

/** A table for Dutch Excel with the columns `headings`. */
export function handOverCsv(
  people: readonly NameAndMobile[],
  headings: readonly [name: string, mobile: string],
): string {
  return writeCsv([
    headings,
    ...people.map(({ name, mobile }) => [onOneLine(name), onOneLine(mobile)]),
  ]);
}

/** Text to paste: a line for each. */
export function handOverText(people: readonly NameAndMobile[]): string {
  return people.map(({ name, mobile }) => `${onOneLine(name)}, ${onOneLine(mobile)}`).join('\n');
}

/** Cards for the contacts of a phone (vCard 3.0, which every phone reads). */
export function handOverCards(people: readonly NameAndMobile[]): string {
  return people
    .flatMap(({ name, mobile }) => [
      'BEGIN:VCARD',
      'VERSION:3.0',
      ...folded(`N:;${cardText(name)};;;`),
      ...folded(`FN:${cardText(name)}`),
      `TEL;TYPE=CELL:${telephone(mobile)}`,
      'END:VCARD',
      '',
    ])
    .join('\r\n');
}

const cardText = (text: string) => onOneLine(text).replaceAll(/[\\;,]/g, '\\$&');

function telephone(mobile: string): string {
  const digits = mobileDigits(mobile);
  return digits ? `+${digits}` : '';
}

const LINE_BYTES = 75;

/** Lines of at most 75 bytes; what goes on begins with a blank (RFC 2426). */
function folded(line: string): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (byteLength(current + character) > LINE_BYTES) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current];
}

const byteLength = (text: string) => new TextEncoder().encode(text).length;
