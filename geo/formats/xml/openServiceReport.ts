import { fail } from '#geo/result.ts';
import type { FormatReader } from '../formatReader.ts';
import { readXml } from './readXml.ts';

const MAX_TEXT_LENGTH = 200;

/** Says what a map service had to say instead of an answer, in its own words. */
export const openServiceReport: FormatReader = async (file, { tally }) => {
  let words = '';
  const ignore = () => {};
  await readXml(file, { open: ignore, close: ignore, text: (text) => (words += text) }, tally);
  const text = words.replaceAll(/\s+/g, ' ').trim().slice(0, MAX_TEXT_LENGTH);
  return fail({ code: 'import/service-report', file: file.name, text });
};
