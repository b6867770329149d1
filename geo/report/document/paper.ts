import type { ReportDocument, Size } from './reportDocument.ts';

const PORTRAIT: Readonly<Record<'a4' | 'a3', Size>> = {
  a4: { width: 595.28, height: 841.89 },
  a3: { width: 841.89, height: 1190.55 },
};

/** From the edge of the paper to what is printed. */
export const MARGIN = 42;

/** A page in points. */
export function pageSize({ paper, orientation }: ReportDocument['paper']): Size {
  const { width, height } = PORTRAIT[paper];
  return orientation === 'portrait' ? { width, height } : { width: height, height: width };
}
