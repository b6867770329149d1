import type { Column } from '../document/reportDocument.ts';

/** Room for the longest word of each column; what is left is shared as they wish. */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  padding: number,
  widthOf: (text: string, isBold: boolean) => number,
): readonly number[] {
  const widest = (words: readonly string[], isBold: boolean) =>
    words.reduce((most, word) => Math.max(most, widthOf(word, isBold)), 0);
  const least = columns.map(({ heading }, i) => {
    const words = new Set(rows.flatMap((row) => row[i]!.split(/\s+/)));
    const most = width / 3;
    return (
      padding +
      Math.min(
        most,
        Math.max(widest(heading.split(/[\s\u00ad]+/u), true), widest([...words], false)),
      ) +
      1
    );
  });
  const needed = least.reduce((a, b) => a + b, 0);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  // too many long words: they are broken
  if (needed > width) return least.map((each) => (each * width) / needed);
  return least.map((each, i) => each + ((width - needed) * columns[i]!.share) / shares);
}
