import { columnLetters } from '../tables/cell.ts';
import { isDay, textOf } from './columnTypes.ts';
import { cutTo, distinctNames } from './distinctNames.ts';
import { joinBytes } from './joinBytes.ts';
import { FEATURES_A_STEP, type OutColumn, type OutFeature, type OutLayer } from './outLayer.ts';
import { xmlText } from './xmlText.ts';
import { zipFiles, type ZippedFile } from './zipFiles.ts';

/**
 * A workbook (ECMA-376) with a sheet a layer: headings that stay in view, numbers as numbers, days as
 * days. What looks like a formula is a text, for only an `f` element is run. Points have their
 * coordinates in two columns; of other geometries a table has no use.
 */
export function* writeXlsx(
  layers: readonly OutLayer[],
  onWritten: (features: number) => void,
): Generator<Uint8Array> {
  const sheets = sheetNames(layers);
  yield zipFiles([
    { path: '[Content_Types].xml', content: contentTypes(sheets.length) },
    {
      path: '_rels/.rels',
      content: relations(
        `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`,
      ),
    },
    { path: 'xl/workbook.xml', content: workbook(sheets) },
    { path: 'xl/_rels/workbook.xml.rels', content: workbookRelations(sheets.length) },
    { path: 'xl/styles.xml', content: STYLES },
    ...layers.map((layer, i): ZippedFile => ({
      path: `xl/worksheets/sheet${i + 1}.xml`,
      content: sheetXml(layer, onWritten),
    })),
  ]);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What Excel allows a sheet to be called. */
function sheetNames(layers: readonly OutLayer[]): readonly string[] {
  const names = layers.map(({ name }) => {
    const plain = name.replaceAll(/[[\]:*?/\\]/g, ' ').replaceAll(/^'+|'+$/g, '');
    return xmlless(plain).trim() || 'Blad';
  });
  return distinctNames(names, { longest: 31, taken: ['history'] });
}

// oxlint-disable-next-line no-control-regex -- these are what it is about
const xmlless = (text: string) => text.replaceAll(/[\u0000-\u001f]/g, ' ');

const each = (count: number, text: (number: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i + 1)).join('');

const contentTypes = (sheets: number) =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>` +
  each(
    sheets,
    (n) =>
      `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
  ) +
  '</Types>';

const relations = (inside: string) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;

const workbook = (sheets: readonly string[]) =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets></workbook>`;

const workbookRelations = (sheets: number) =>
  relations(
    each(
      sheets,
      (n) =>
        `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
    ) + `<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>`,
  );

// as they stand in `cellXfs`: plain, a heading, a day
const [HEADING, DAY] = [1, 2];
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

// of the format; the headings take one
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

function sheetXml(layer: OutLayer, onWritten: (features: number) => void): Uint8Array {
  const columns = layer.columns.slice(0, MAX_COLUMNS - 2);
  const features = layer.features.slice(0, MAX_ROWS - 1);
  const places: readonly string[] = layer.geometry === 'Point' ? placeNames(layer) : [];
  const headings = [...columns.map(({ name }) => name), ...places];
  // in bytes at once: a text of a large sheet would be longer than a text can be
  const encoder = new TextEncoder();
  const pieces = [encoder.encode(sheetStart(headings, columns, features))];
  for (let at = 0; at < features.length; at += FEATURES_A_STEP) {
    const step = features.slice(at, at + FEATURES_A_STEP);
    const rows = step.map((feature, i) =>
      featureRow(feature, at + i + 2, columns, places.length > 0),
    );
    pieces.push(encoder.encode(rows.join('')));
    onWritten(step.length);
  }
  const last = `${columnLetters(Math.max(headings.length - 1, 0))}${features.length + 1}`;
  pieces.push(encoder.encode(`</sheetData><autoFilter ref="A1:${last}"/></worksheet>`));
  return joinBytes(pieces);
}

const placeNames = ({ crs }: OutLayer) =>
  crs === 'EPSG:4326' ? ['longitude', 'latitude'] : ['x', 'y'];

function sheetStart(
  headings: readonly string[],
  columns: readonly OutColumn[],
  features: readonly OutFeature[],
): string {
  const widths = headings.map((heading, i) => widthOf(heading, columns[i], features));
  const cols = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    (cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '') +
    `<sheetData><row r="1">${headings.map((text, i) => textCell(text, `${columnLetters(i)}1`, HEADING)).join('')}</row>`
  );
}

/** As wide as the first rows need, within reason. */
function widthOf(
  heading: string,
  column: OutColumn | undefined,
  features: readonly OutFeature[],
): number {
  const texts = features.slice(0, 100).map(({ properties }) => {
    const value = column && properties[column.name];
    return value === null || value === undefined ? '' : textOf(value);
  });
  const longest = Math.max(heading.length, ...texts.map((text) => text.length));
  return Math.min(Math.max(longest + 2, 8), 60);
}

function featureRow(
  { properties, shapes }: OutFeature,
  row: number,
  columns: readonly OutColumn[],
  hasPlace: boolean,
): string {
  const cells = columns.map(({ name, type }, i) => {
    const value = properties[name];
    const at = `${columnLetters(i)}${row}`;
    if (value === null || value === undefined) return '';
    if (type === 'boolean') return `<c r="${at}" t="b"><v>${value === true ? 1 : 0}</v></c>`;
    if (type === 'date') return dayCell(textOf(value), at);
    if (type !== 'text' && typeof value === 'number') return numberCell(value, at);
    return textCell(textOf(value), at);
  });
  const [shape] = hasPlace ? shapes : [];
  const place = shape?.kind === 'points' ? (shape.points[0] ?? []) : [];
  const coordinates = place.map((value, i) =>
    numberCell(value, `${columnLetters(columns.length + i)}${row}`),
  );
  return `<row r="${row}">${[...cells, ...coordinates].join('')}</row>`;
}

const numberCell = (value: number, at: string) =>
  Number.isFinite(value) ? `<c r="${at}"><v>${value}</v></c>` : '';

// Excel takes no longer ones, and calls the whole file damaged
const MAX_CHARACTERS = 32_767;

function textCell(text: string, at: string, style = 0): string {
  const kept = cutTo(text, MAX_CHARACTERS, (part) => part.length);
  const styled = style === 0 ? '' : ` s="${style}"`;
  return `<c r="${at}"${styled} t="inlineStr"><is><t xml:space="preserve">${xmlText(kept)}</t></is></c>`;
}

const DAY_MS = 86_400_000;
/** Excel counts days from here, since it believes that 1900 had a leap day. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

function dayCell(text: string, at: string): string {
  const day = isDay(text) ? (Date.parse(`${text}T00:00:00Z`) - DAY_ZERO) / DAY_MS : 0;
  // before March 1900 its days are other days
  return day >= 61 ? `<c r="${at}" s="${DAY}"><v>${day}</v></c>` : textCell(text, at);
}
