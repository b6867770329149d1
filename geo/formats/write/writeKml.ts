import type { Place } from '../crs/projections.ts';
import type { Shape } from '../feature.ts';
import { textOf } from './columnTypes.ts';
import { ruleOf, type LayerStyle, type StyleSymbol } from './layerStyle.ts';
import {
  FEATURES_A_STEP,
  type ColumnType,
  type OutColumn,
  type OutFeature,
  type OutLayer,
} from './outLayer.ts';
import { xmlText } from './xmlText.ts';

/**
 * KML 2.2 (OGC 07-147r2), always in WGS84: a folder a layer, its columns as typed data, and for each
 * rule of its style a shared one. Patterns KML does not know: widths have to tell lines apart.
 */
export function* writeKml(
  layers: readonly OutLayer[],
  onWritten: (features: number) => void,
): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n';
  for (const [i, layer] of layers.entries()) yield styles(i, layer.style) + schema(i, layer);
  for (const [i, layer] of layers.entries()) {
    yield `<Folder><name>${xmlText(layer.name || 'features')}</name>`;
    if (layer.about !== '') yield `<description>${xmlText(layer.about)}</description>`;
    yield '\n';
    const placemark = placemarkWriter(i, layer);
    for (let at = 0; at < layer.features.length; at += FEATURES_A_STEP) {
      const step = layer.features.slice(at, at + FEATURES_A_STEP);
      yield step.map(placemark).join('');
      onWritten(step.length);
    }
    yield '</Folder>\n';
  }
  yield '</Document>\n</kml>\n';
}

const KML_TYPES: Readonly<Record<ColumnType, string>> = {
  integer: 'int',
  number: 'double',
  boolean: 'bool',
  date: 'string',
  text: 'string',
};

const schemaId = (layer: number) => `columns-${layer}`;

function schema(index: number, { name, columns }: OutLayer): string {
  const fields = columns.map(
    (column) => `<SimpleField type="${KML_TYPES[column.type]}" name="${xmlText(column.name)}"/>`,
  );
  return `<Schema name="${xmlText(name || 'features')}" id="${schemaId(index)}">${fields.join('')}</Schema>\n`;
}

const styleId = (layer: number, rule: number) => `style-${layer}-${rule}`;

const styles = (index: number, style: LayerStyle | null): string =>
  (style?.rules ?? [])
    .map(({ symbol }, rule) => `<Style id="${styleId(index, rule)}">${styleXml(symbol)}</Style>\n`)
    .join('');

const MM_TO_PIXELS = 96 / 25.4;

function styleXml(symbol: StyleSymbol): string {
  switch (symbol.kind) {
    case 'line': {
      const width = Math.round(symbol.widthMm * MM_TO_PIXELS * 10) / 10;
      return `<LineStyle><color>${abgr(symbol.colour)}</color><width>${width}</width></LineStyle>`;
    }
    case 'area':
      return areaStyle(symbol.colour, symbol.outlineMm);
    case 'point':
      return `<IconStyle><color>${abgr(symbol.colour)}</color></IconStyle>`;
  }
}

const areaStyle = (colour: string, outlineMm: number) =>
  `<LineStyle><color>${abgr(colour)}</color><width>${Math.round(outlineMm * MM_TO_PIXELS)}</width></LineStyle>` +
  `<PolyStyle><color>${abgr(colour, '33')}</color></PolyStyle>`;

/** KML has the parts of a colour the other way round. */
const abgr = (colour: string, alpha = 'ff') =>
  alpha + colour.slice(5, 7) + colour.slice(3, 5) + colour.slice(1, 3);

function placemarkWriter(index: number, layer: OutLayer): (feature: OutFeature) => string {
  const { columns, style } = layer;
  const nameColumn = style?.nameColumn ?? null;
  return ({ properties, shapes }) => {
    const name = nameColumn === null ? null : properties[nameColumn];
    return (
      '<Placemark>' +
      (name === null || name === undefined ? '' : `<name>${xmlText(textOf(name))}</name>`) +
      (style ? styleOf(index, style, properties) : '') +
      dataXml(index, columns, properties) +
      geometryXml(shapes) +
      '</Placemark>\n'
    );
  };
}

function styleOf(index: number, style: LayerStyle, properties: OutFeature['properties']): string {
  const rule = ruleOf(style, properties);
  if (!rule) return '';
  const { symbol } = rule;
  const own =
    symbol.kind === 'area' && symbol.colourColumn ? properties[symbol.colourColumn] : null;
  if (symbol.kind === 'area' && typeof own === 'string' && /^#[0-9a-f]{6}$/i.test(own)) {
    return `<Style>${areaStyle(own.toLowerCase(), symbol.outlineMm)}</Style>`;
  }
  return `<styleUrl>#${styleId(index, style.rules.indexOf(rule))}</styleUrl>`;
}

function dataXml(
  index: number,
  columns: readonly OutColumn[],
  properties: OutFeature['properties'],
): string {
  const data = columns.flatMap(({ name, type }) => {
    const value = properties[name];
    if (value === null || value === undefined) return [];
    // of truth values some programs read numbers only
    const text = type === 'boolean' ? String(Number(value)) : textOf(value);
    return [`<SimpleData name="${xmlText(name)}">${xmlText(text)}</SimpleData>`];
  });
  return `<ExtendedData><SchemaData schemaUrl="#${schemaId(index)}">${data.join('')}</SchemaData></ExtendedData>`;
}

function geometryXml(shapes: readonly Shape[]): string {
  const parts = shapes.flatMap(partsXml);
  if (parts.length < 2) return parts.join('');
  return `<MultiGeometry>${parts.join('')}</MultiGeometry>`;
}

function partsXml(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case 'points':
      return shape.points.map((place) => `<Point>${coordinates([place])}</Point>`);
    case 'lines':
      return shape.lines.map((line) => `<LineString>${coordinates(line)}</LineString>`);
    case 'polygons':
      return shape.polygons.map((rings) => `<Polygon>${rings.map(ringXml).join('')}</Polygon>`);
  }
}

function ringXml(ring: readonly Place[], index: number): string {
  const boundary = index === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs';
  return `<${boundary}><LinearRing>${coordinates(ring)}</LinearRing></${boundary}>`;
}

const coordinates = (places: readonly Place[]) =>
  `<coordinates>${places.map(([x, y]) => `${x},${y}`).join(' ')}</coordinates>`;
