import { isTidy, tidyName } from '#geo/streets/streetKey.ts';
import type { Properties } from './feature.ts';

export type Value = string | number | boolean;

/** What stands in a column; undefined when it holds nothing, or something that no column holds. */
export function valueIn(properties: Properties, column: string): Value | undefined {
  const value = properties[column];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;
}

/**
 * The text in the first of these columns that holds one, tidied; null when none does. The national
 * road database writes "#" for nothing. `columns`: in lower case.
 */
export function textIn(properties: Properties, columns: readonly string[]): string | null {
  for (const column of columns) {
    const value = valueIn(properties, column);
    if (value === undefined || typeof value === 'boolean') continue;
    const text = tidyText(String(value));
    if (text !== '' && text !== '#') return text;
  }
  return null;
}

/** The whole number in the first of these columns that holds one, as a number or as digits. */
export function wholeNumberIn(properties: Properties, columns: readonly string[]): number | null {
  for (const column of columns) {
    const value = valueIn(properties, column);
    const number = typeof value === 'string' && /^\s*\d{1,15}\s*$/.test(value) ? +value : value;
    if (typeof number === 'number' && Number.isInteger(number)) return number;
  }
  return null;
}

function tidyText(text: string): string {
  return isTidy(text) ? text : tidyName(text.replaceAll(/\p{Cc}/gu, ' '));
}
