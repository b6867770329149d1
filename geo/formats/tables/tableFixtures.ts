import { readFile } from '../readFile.ts';
import type { Imported, ReadingOptions } from '../readings/readFeatures.ts';
import { fileOfBytes } from '../sourceFile.ts';

/** Reads a table as if it came from a file. */
export async function readTable(
  content: string | Uint8Array,
  options: ReadingOptions = {},
  name = 'adressen.csv',
) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readFile(fileOfBytes(name, bytes), options);
}

/** The addresses in a table that must have some. */
export async function addressesInTable(
  content: string | Uint8Array,
  options: ReadingOptions = {},
  name?: string,
): Promise<Extract<Imported, { kind: 'addresses' }>> {
  const read = await readTable(content, options, name);
  if (!read.ok || read.value.kind !== 'data' || read.value.data.kind !== 'addresses') {
    throw new Error(JSON.stringify(read));
  }
  return read.value.data;
}
