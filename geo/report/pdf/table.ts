import type { StructureElement } from 'pdfkit';
import type { TableBlock } from '../document/reportDocument.ts';
import { INKS } from '../drawing/inks.ts';
import { columnWidths } from './columnWidths.ts';
import { linesOf } from './lines.ts';
import type { Pages } from './pages.ts';
import { STYLES, writeText } from './text.ts';

const SIZE = 8.5;
const LEADING = 11.4;
const PAD = 4;
// a row taller than this may begin on one page and go on on the next
const TALL = 120;
const LEAST_PIECE = 50;
// before a table begins there is room for its head and a row or two
const LEAST_START = 90;

/** A table that goes on on the next page below its head, said once to who listens. */
export function writeTable(pages: Pages, parent: StructureElement, table: TableBlock): void {
  pages.ensure(LEAST_START);
  const element = pages.doc.struct('Table', { title: table.caption });
  parent.add(element);
  writeText(pages, element, 'Caption', table.caption, STYLES.caption);
  const layout = layoutOf(pages, table);
  const head = layout.row(
    table.columns.map(({ heading }) => heading),
    true,
  );
  const heads = pages.doc.struct('THead');
  element.add(heads);
  layout.write(head, heads, () => ['TH', 'Column']);
  heads.end();
  pages.rule(pages.y, 0.9);
  const body = pages.doc.struct('TBody');
  element.add(body);
  const onNewPage = () => {
    pages.start();
    pages.artifact('Pagination', () => layout.paint(head, 0, head.lineCount));
    pages.y += head.height;
    pages.rule(pages.y, 0.9);
  };
  for (const cells of table.rows) {
    const row = layout.row(cells, false);
    if (row.height > pages.room && !isWorthSplitting(row, pages.room)) onNewPage();
    layout.write(
      row,
      body,
      (i) => (i === table.rowHeading ? ['TH', 'Row'] : ['TD', null]),
      onNewPage,
    );
    pages.rule(pages.y, 0.3);
  }
  body.end();
  element.end();
  pages.y += 10;
}

const isWorthSplitting = ({ height }: Row, room: number) => height > TALL && room > LEAST_PIECE;

interface Row {
  readonly cells: readonly (readonly string[])[];
  readonly isHead: boolean;
  readonly lineCount: number;
  readonly height: number;
}

type TagOf = (column: number) => readonly ['TH', 'Row' | 'Column'] | readonly ['TD', null];

function layoutOf(pages: Pages, { columns, rows }: TableBlock) {
  const { doc, letters } = pages;
  const widthOf = (text: string, isBold: boolean) => letters.width(text, SIZE, isBold);
  const widths = columnWidths(columns, rows, pages.width, 2 * PAD, widthOf);
  const lefts = widths.map((_, i) => widths.slice(0, i).reduce((a, b) => a + b, pages.left));

  const row = (cells: readonly string[], isHead: boolean): Row => {
    const lines = cells.map((cell, i) =>
      linesOf(cell, widths[i]! - 2 * PAD, (text) => widthOf(text, isHead)),
    );
    const lineCount = Math.max(1, ...lines.map(({ length }) => length));
    return { cells: lines, isHead, lineCount, height: lineCount * LEADING + 2 * PAD };
  };

  const paintCell = ({ cells, isHead }: Row, i: number, from: number, to: number) => {
    cells[i]!.slice(from, to).forEach((line, nth) => {
      const right = lefts[i]! + widths[i]! - PAD - widthOf(line, isHead);
      const x = columns[i]!.isNumber ? right : lefts[i]! + PAD;
      const y = pages.y + PAD + nth * LEADING + SIZE;
      letters.write(line, x, y, { size: SIZE, isBold: isHead, colour: INKS.text });
    });
  };

  return {
    row,
    /** some lines of every cell, without a tag */
    paint: (each: Row, from: number, to: number) =>
      each.cells.forEach((_, i) => paintCell(each, i, from, to)),
    /** Tagged, and past the end of the page when no page holds all of it. */
    write: (each: Row, parent: StructureElement, tagOf: TagOf, onNewPage?: () => void) => {
      const element = doc.struct('TR');
      parent.add(element);
      const cells = each.cells.map((_, i) => {
        const [type, scope] = tagOf(i);
        const cell = doc.struct(type, scope ? { scope } : {});
        element.add(cell);
        return { cell, type };
      });
      for (let from = 0; from < each.lineCount;) {
        if (from > 0) onNewPage?.();
        const fits = Math.max(1, Math.floor((pages.room - 2 * PAD) / LEADING));
        const to = Math.min(each.lineCount, from + fits);
        cells.forEach(({ cell, type }, i) =>
          pages.content(cell, type, () => paintCell(each, i, from, to)),
        );
        pages.y += (to - from) * LEADING + 2 * PAD;
        from = to;
      }
      for (const { cell } of cells) cell.end();
      element.end();
    },
  };
}
