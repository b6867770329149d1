import { distinctNames, utf8Bytes } from '../distinctNames.ts';

/** As long as dBASE lets a name be, in bytes. */
const MAX_BYTES = 10;

/**
 * Names for the columns of a table of dBASE: letters, digits and underscores of ASCII, so that each
 * program reads them; kept apart, also when they begin alike.
 */
export function fieldNames(columns: readonly string[]): readonly string[] {
  return distinctNames(columns.map(plainName), { longest: MAX_BYTES, lengthOf: utf8Bytes });
}

function plainName(column: string): string {
  const plain = column
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9_]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  if (plain === '') return 'kolom';
  return /^\d/.test(plain) ? `k${plain}` : plain;
}
