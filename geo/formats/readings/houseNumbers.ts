/** A house number and the letter or addition behind it, as written: "12a" is 12 and "a". */
export interface HouseNumber {
  readonly number: number;
  readonly suffix: string;
}

/**
 * The house numbers in a text: one, or several that share a door ("36;38", "76, 76a, 76b").
 * "12-II", "12/2" and "12 bis" are one number with an addition, and so is "2-4", for what a hyphen
 * means between two numbers nobody can tell. null when a part is no house number.
 */
export function houseNumbersIn(text: string): readonly HouseNumber[] | null {
  const numbers = text.split(/[;,]/).map(houseNumberIn);
  return numbers.every((number) => number !== null) ? numbers : null;
}

// a number of at most five digits, then nothing or a letter or addition
const HOUSE_NUMBER = /^(\d{1,5})(?!\d)[\s\-/_.]*(.{0,20})$/;

function houseNumberIn(text: string): HouseNumber | null {
  const [, digits, suffix] = HOUSE_NUMBER.exec(text.trim()) ?? [];
  const number = Number(digits);
  return number >= 1 && suffix !== undefined ? { number, suffix } : null;
}
