import type { StructureElement } from 'pdfkit';
import { INKS } from '../drawing/inks.ts';
import { linesOf } from './lines.ts';
import type { Pages } from './pages.ts';

/** How a paragraph looks; sizes in points. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly isBold: boolean;
  readonly colour: string;
  readonly after: number;
}

const style = (size: number, after: number, looks: Partial<TextStyle> = {}): TextStyle => ({
  size,
  leading: size * 1.4,
  isBold: false,
  colour: INKS.text,
  after,
  ...looks,
});

export const STYLES = {
  title: style(22, 2, { isBold: true, leading: 27 }),
  subtitle: style(11, 8, { colour: INKS.softText }),
  heading2: style(15, 6, { isBold: true }),
  heading3: style(12, 4, { isBold: true }),
  lead: style(12, 8),
  plain: style(10, 6),
  notice: style(10, 6, { isBold: true }),
  small: style(8.5, 4, { colour: INKS.softText }),
  caption: style(9, 4, { isBold: true }),
} as const satisfies Record<string, TextStyle>;

/** A paragraph under a tag; what does not fit goes on on the next page. */
export function writeText(
  pages: Pages,
  parent: StructureElement,
  type: string,
  text: string,
  { size, leading, isBold, colour, after }: TextStyle,
  indent = 0,
): void {
  const { letters } = pages;
  const widthOf = (line: string) => letters.width(line, size, isBold);
  const lines = [...linesOf(text, pages.width - indent, widthOf)];
  const element = pages.doc.struct(type);
  parent.add(element);
  while (lines.length > 0) {
    pages.ensure(leading);
    const count = Math.max(1, Math.floor(pages.room / leading));
    const now = lines.splice(0, count);
    pages.content(element, type, () => {
      for (const line of now) {
        letters.write(line, pages.left + indent, pages.y + size, { size, isBold, colour });
        pages.y += leading;
      }
    });
  }
  element.end();
  pages.y += after;
}
