import Papa from 'papaparse';
import { isUsualHeading } from '../fields/usualHeadings.ts';

/** What separates cells, the likeliest in the Netherlands first. */
const DELIMITERS = [';', ',', '\t', '|'];
// what the separator is guessed from
const PREVIEW_ROWS = 30;

interface Guess {
  readonly delimiter: string;
  /** how many usual headings it makes of some row */
  readonly headings: number;
  /** the part of the rows that have as many cells as most */
  readonly share: number;
  readonly width: number;
}

/**
 * What separates the cells of a text: what makes headings that are known, and else rows of the same
 * width. A comma is a poor witness: it stands in numbers too.
 */
export function delimiterOf(text: string): string {
  const guesses = DELIMITERS.map((delimiter) => guessOf(text, delimiter));
  const [best] = guesses
    .filter(({ width }) => width > 1)
    .sort((a, b) => b.headings - a.headings || b.share - a.share || b.width - a.width);
  return best?.delimiter ?? DELIMITERS[0]!;
}

function guessOf(text: string, delimiter: string): Guess {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: PREVIEW_ROWS });
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''));
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  const headings = Math.max(0, ...rows.map((row) => row.filter(isUsualHeading).length));
  return { delimiter, headings, share: count / rows.length, width };
}
