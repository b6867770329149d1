import { tidyName } from '#geo/streets/streetKey.ts';
import type { Properties } from './feature.ts';

/**
 * The text in the first of these columns that holds one, tidied; null when none does. The national
 * road database writes "#" for nothing. `names`: in lower case.
 */
export function textIn(properties: Properties, names: readonly string[]): string | null {
  for (const name of names) {
    const value = properties.get(name);
    if (value === undefined) continue;
    const text = tidyName(String(value).replaceAll(/\p{Cc}/gu, ' '));
    if (text !== '' && text !== '#') return text;
  }
  return null;
}

/** The whole number in the first of these columns that holds one, as a number or as digits. */
export function wholeNumberIn(properties: Properties, names: readonly string[]): number | null {
  for (const name of names) {
    const value = properties.get(name);
    const number = typeof value === 'string' && /^\s*\d{1,15}\s*$/.test(value) ? +value : value;
    if (typeof number === 'number' && Number.isInteger(number)) return number;
  }
  return null;
}
