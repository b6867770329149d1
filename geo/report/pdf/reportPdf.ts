import PdfDocument, { type StructureElement } from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { MARGIN, pageSize } from '../document/paper.ts';
import type { Block, FigureBlock, ReportDocument, Section } from '../document/reportDocument.ts';
import { INKS } from '../drawing/inks.ts';
import { wordsOf } from '../words/wordsOf.ts';
import { lettersOf, type Typeface } from './letters.ts';
import { paintDrawing } from './paintDrawing.ts';
import { Pages } from './pages.ts';
import { writeTable } from './table.ts';
import { STYLES, writeText } from './text.ts';

/**
 * A report as a tagged PDF (1.7, built as PDF/UA asks): headings, tables and figures are told to who
 * listens, maps are lines and not pictures, and the letters are within.
 */
export async function reportPdf(
  report: ReportDocument,
  day: string,
  typeface: Typeface,
  onShare: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subtitle, language } = report;
  const doc = new PdfDocument({
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: language,
    displayTitle: true,
    font: null,
    // no author: a report says of no person who made it; and no hour, for the day is enough
    info: {
      Title: `${title}. ${subtitle}`,
      Creator: 'Buurtdekking',
      Producer: 'Buurtdekking',
      CreationDate: new Date(`${day}T12:00:00Z`),
    },
  });
  const bytes = toBytes(doc);
  const pages = new Pages(doc, lettersOf(doc, typeface), pageSize(report.paper));
  const root = doc.struct('Document');
  doc.addStructure(root);
  writeText(pages, root, 'H1', title, STYLES.title);
  writeText(pages, root, 'P', subtitle, STYLES.subtitle);
  report.sections.forEach((section, i) => {
    writeSection(pages, root, section);
    onShare((i + 1) / report.sections.length);
  });
  root.end();
  writeFeet(pages, report);
  doc.end();
  return bytes;
}

// a heading goes to the next page with what follows it
const WITH_HEADING = 150;

function writeSection(pages: Pages, root: StructureElement, section: Section): void {
  const { heading, level, startsPage, blocks } = section;
  const element = pages.doc.struct('Sect');
  root.add(element);
  if (startsPage && !pages.isFresh) pages.start();
  if (heading !== null) {
    pages.ensure(WITH_HEADING);
    if (!pages.isFresh) pages.y += 8;
    pages.doc.outline.addItem(heading);
    const style = level === 2 ? STYLES.heading2 : STYLES.heading3;
    writeText(pages, element, `H${level}`, heading, style);
  }
  if (section.isSpread && pages.isLandscape) writeSpread(pages, element, blocks);
  else for (const block of blocks) writeBlock(pages, element, block);
  element.end();
}

// of the width, what the text of a spread has
const TEXT_SHARE = 0.37;
const GUTTER = 18;

/** All but the last block in a column, and that beside it. */
function writeSpread(pages: Pages, parent: StructureElement, blocks: readonly Block[]): void {
  const top = pages.y;
  const textWidth = TEXT_SHARE * pages.width;
  pages.inColumn(0, textWidth, () => {
    for (const block of blocks.slice(0, -1)) writeBlock(pages, parent, block);
  });
  pages.y = top;
  const left = textWidth + GUTTER;
  pages.inColumn(left, pages.width - left, () => writeBlock(pages, parent, blocks.at(-1)!));
  pages.y = pages.bottom;
}

function writeBlock(pages: Pages, parent: StructureElement, block: Block): void {
  switch (block.kind) {
    case 'text':
      return writeText(pages, parent, 'P', block.text, STYLES[block.look]);
    case 'list':
      return writeList(pages, parent, block.items);
    case 'table':
      return writeTable(pages, parent, block);
    case 'figure':
      return writeFigure(pages, parent, block);
  }
}

const BULLET = '•';

function writeList(pages: Pages, parent: StructureElement, items: readonly string[]): void {
  const list = pages.doc.struct('L');
  parent.add(list);
  for (const item of items) {
    const entry = pages.doc.struct('LI');
    list.add(entry);
    pages.ensure(STYLES.plain.leading);
    const { size, isBold, colour } = STYLES.plain;
    pages.tagged(entry, 'Lbl', {}, () =>
      pages.letters.write(BULLET, pages.left, pages.y + size, { size, isBold, colour }),
    );
    writeText(pages, entry, 'LBody', item, { ...STYLES.plain, after: 2 }, 12);
    entry.end();
  }
  list.end();
  pages.y += 6;
}

// a map lower than this is put on a page of its own
const LEAST_REST = 200;

function writeFigure(pages: Pages, parent: StructureElement, figure: FigureBlock): void {
  const captionHeight = STYLES.caption.leading + STYLES.caption.after;
  if (typeof figure.height !== 'number') pages.ensure(LEAST_REST);
  const height =
    typeof figure.height === 'number'
      ? figure.height
      : Math.min(pages.room - captionHeight, figure.height.restUpTo(pages.width));
  pages.ensure(height + captionHeight);
  const drawing = figure.draw({ width: pages.width, height });
  writeText(pages, parent, 'P', figure.caption, STYLES.caption);
  const { left, y, width } = pages;
  const alt = `${figure.caption}. ${figure.description}`;
  pages.tagged(parent, 'Figure', { alt, bbox: [left, y, left + width, y + height] }, () =>
    paintDrawing(pages.doc, pages.letters, drawing, left, y),
  );
  pages.y += height + 8;
}

/** On every page which one it is, of how many, and of what. */
function writeFeet(pages: Pages, { title, language }: ReportDocument): void {
  const { doc, letters, left, width } = pages;
  const { start, count } = doc.bufferedPageRange();
  const look = { size: 7.5, isBold: false, colour: INKS.softText };
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    const y = doc.page.height - MARGIN + 8;
    const said = wordsOf(language).page(page + 1, count);
    pages.artifact('Pagination', () => {
      letters.write(title, left, y, look);
      letters.write(said, left + width - letters.width(said, look.size, false), y, look);
    });
  }
}
