import type { FormatReader } from '../formatReader.ts';
import { createJsonFileReader } from './jsonFile.ts';

/** Reads a JSON file of any sort as it comes in. */
export const openJson: FormatReader = async (file, { tally, onProgress }) => {
  const reader = createJsonFileReader(file.name, tally);
  let bytes = 0;
  for await (const chunk of file.chunks()) {
    const pushed = reader.push(chunk);
    if (!pushed.ok) return pushed;
    bytes += chunk.length;
    onProgress({ bytes, ofBytes: file.sizeBytes });
  }
  return reader.end();
};
