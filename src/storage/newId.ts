import type { Id } from '#geo/plan/text.ts';

const LETTERS_AND_DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const DIGITS = '0123456789';

/** A random id: 19 letters and digits, and a digit, so that it is never an ordinary word. */
export function newId(): Id {
  // 32 bits a character: the remainder favours none by more than one in a hundred million
  const [last, ...others] = crypto.getRandomValues(new Uint32Array(20));
  const pick = (alphabet: string, random: number) => alphabet.charAt(random % alphabet.length);
  return others.map((random) => pick(LETTERS_AND_DIGITS, random)).join('') + pick(DIGITS, last!);
}
