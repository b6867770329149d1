/** An address in one text, in its parts. */
export interface SplitAddress {
  readonly street: string;
  /** with its letter and addition, as written */
  readonly number: string;
}

/**
 * Takes the house number off an address: "Dorpsstraat 12a", "Plein 1940 4-II", "2e Straat 7 bis",
 * also when a postcode and a place follow. null when there is none.
 */
export function splitAddress(text: string): SplitAddress | null {
  const [line = '', next = ''] = withoutPostcode(text).split(',');
  return numbered(line.trim()) ?? numbered(`${line.trim()} ${next.trim()}`);
}

function numbered(line: string): SplitAddress | null {
  const [, street, number] = NUMBERED.exec(line) ?? [];
  return street === undefined || number === undefined ? null : { street, number };
}

/** "Dorpsstraat 12 1234 AB Bussum" without what comes after the number. */
const withoutPostcode = (text: string) =>
  text.replace(/(\d.*?)[\s,]+\d{4} ?[A-Z]{2}(\s.*)?$/, '$1');

// A street with a letter in it, then the last number with a blank before it, and behind that only
// short letters and additions: 12, 12a, 12 a, 12-II, 12 bis, 12-14. What ends in "12 bis" or in a
// hyphen is no street: the number began before.
const NUMBERED =
  /^(?=.*\p{L})(.*[^\s\-/])(?<!\s\d{1,5}\s?\p{L}{1,3})\s+(\d{1,5}(?!\d)(?:[\s\-/.]*(?:\p{L}{1,3}(?!\p{L})|\d{1,4}(?!\d)))*)$/u;
