import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { columnLetters, type Cell } from '../tables/cell.ts';

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly (
    Cell | { readonly formula: string; readonly value: Cell }
  )[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** what goes behind the rows: merged cells */
  readonly more?: string;
}

/** A workbook as Excel writes it, as small as can be. */
export async function xlsxOf(sheets: readonly TestSheet[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  const add = (path: string, xml: string) => writer.add(path, new TextReader(HEAD + xml));
  const each = (text: (sheet: TestSheet, number: number) => string) =>
    sheets.map((sheet, i) => text(sheet, i + 1)).join('');
  await add(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}</Types>`,
  );
  await add(
    '_rels/.rels',
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  await add(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(({ name, state }, n) => `<sheet name="${name}" sheetId="${n}"${state ? ` state="${state}"` : ''} r:id="rId${n}"/>`)}</sheets></workbook>`,
  );
  await add(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${RELATIONS}">${each((_, n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
  );
  for (const [i, { rows, more = '' }] of sheets.entries()) {
    await add(
      `xl/worksheets/sheet${i + 1}.xml`,
      `<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join('')}</sheetData>${more}</worksheet>`,
    );
  }
  return writer.close();
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const rowXml = (row: TestSheet['rows'][number], y: number) =>
  `<row r="${y + 1}">${row.map((cell, x) => cellXml(cell, `${columnLetters(x)}${y + 1}`)).join('')}</row>`;

function cellXml(cell: TestSheet['rows'][number][number], at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'object') {
    const type = typeof cell.value === 'string' ? ' t="str"' : '';
    // what wrote it may leave the outcome to Excel
    const value = cell.value === null ? '' : `<v>${String(cell.value)}</v>`;
    return `<c r="${at}"${type}><f>${cell.formula}</f>${value}</c>`;
  }
  if (typeof cell === 'string') {
    const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  }
  return `<c r="${at}"><v>${Number(cell)}</v></c>`;
}
