import type { StyleSymbol } from '../layerStyle.ts';
import { xmlText } from '../xmlText.ts';

type Of<Kind extends StyleSymbol['kind']> = Extract<StyleSymbol, { kind: Kind }>;
type Properties = Readonly<Record<string, string>>;

/** A symbol of QGIS: layers upon each other, each a list of properties. */
export function symbolXml(symbol: StyleSymbol, index: number): string {
  const type = { line: 'line', area: 'fill', point: 'marker' }[symbol.kind];
  return `<symbol type="${type}" name="${index}" alpha="1" clip_to_extent="1" force_rhr="0">${layersXml(symbol)}</symbol>`;
}

function layersXml(symbol: StyleSymbol): string {
  switch (symbol.kind) {
    case 'line':
      return lineLayers(symbol);
    case 'area':
      return areaLayer(symbol);
    case 'point':
      return pointLayer(symbol);
  }
}

function lineLayers({ colour, widthMm, dashesMm, middle, side }: Of<'line'>): string {
  // to the right of its direction when positive
  const beside: Properties = side
    ? {
        offset: `CASE WHEN "${side.column}" = '${side.left}' THEN -${side.mm} ELSE ${side.mm} END`,
      }
    : {};
  const shared = {
    capstyle: 'flat',
    joinstyle: 'round',
    line_style: 'solid',
    line_width_unit: 'MM',
    offset: '0',
    offset_unit: 'MM',
  };
  const dashes = dashesMm
    ? { use_custom_dash: '1', customdash: dashesMm.join(';'), customdash_unit: 'MM' }
    : { use_custom_dash: '0' };
  const first = layerXml(
    'SimpleLine',
    { ...shared, ...dashes, line_color: rgba(colour), line_width: String(widthMm) },
    beside,
  );
  if (!middle) return first;
  const upon = { line_color: rgba(middle.colour), line_width: String(middle.widthMm) };
  return first + layerXml('SimpleLine', { ...shared, ...upon }, beside);
}

const FILLS = {
  none: 'no',
  slanted: 'f_diagonal',
  'back-slanted': 'b_diagonal',
  crossed: 'diagonal_x',
} as const;

function areaLayer({ colour, colourColumn, fill, outlineMm, isDashed }: Of<'area'>): string {
  const own = colourColumn === null ? null : `"${colourColumn}"`;
  return layerXml(
    'SimpleFill',
    {
      color: rgba(colour),
      style: FILLS[fill],
      outline_color: rgba(colour),
      outline_style: isDashed ? 'dash' : 'solid',
      outline_width: String(outlineMm),
      outline_width_unit: 'MM',
      joinstyle: 'round',
      offset: '0,0',
    },
    own === null ? {} : { fillColor: own, outlineColor: own },
  );
}

const pointLayer = ({ colour, shape, sizeMm }: Of<'point'>): string =>
  layerXml(
    'SimpleMarker',
    {
      name: shape,
      color: rgba(colour),
      size: String(sizeMm),
      size_unit: 'MM',
      outline_color: '255,255,255,255',
      outline_style: 'solid',
      outline_width: '0.3',
      outline_width_unit: 'MM',
      offset: '0,0',
      angle: '0',
    },
    {},
  );

/** `expressions`: properties that each feature has a value of its own for. */
function layerXml(type: string, properties: Properties, expressions: Properties): string {
  const entries = Object.entries(properties);
  const options = entries.map(
    ([name, value]) => `<Option type="QString" name="${name}" value="${xmlText(value)}"/>`,
  );
  // how it was said before 3.22; each version reads its own
  const props = entries.map(([name, value]) => `<prop k="${name}" v="${xmlText(value)}"/>`);
  return (
    `<layer class="${type}" enabled="1" locked="0" pass="0">` +
    `<Option type="Map">${options.join('')}</Option>${props.join('')}` +
    `${Object.keys(expressions).length > 0 ? definedXml(expressions) : ''}</layer>`
  );
}

const EXPRESSION = 3;

function definedXml(expressions: Properties): string {
  const each = Object.entries(expressions).map(
    ([name, expression]) =>
      `<Option type="Map" name="${name}"><Option type="bool" name="active" value="true"/>` +
      `<Option type="QString" name="expression" value="${xmlText(expression)}"/>` +
      `<Option type="int" name="type" value="${EXPRESSION}"/></Option>`,
  );
  return (
    '<data_defined_properties><Option type="Map"><Option type="QString" name="name" value=""/>' +
    `<Option type="Map" name="properties">${each.join('')}</Option>` +
    '<Option type="QString" name="type" value="collection"/></Option></data_defined_properties>'
  );
}

/** #d55e00 as 213,94,0,255. */
function rgba(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [...parts, 255].join(',');
}
