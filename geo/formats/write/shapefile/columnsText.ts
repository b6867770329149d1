import type { DbfField, DbfTable } from './dbfOf.ts';
import type { ShapeSet } from './shapeSets.ts';

/**
 * What the short names of shapefiles mean, for people: each file, its columns, what they were called,
 * and how many texts were too long for the format. In Dutch: it is for a gemeente.
 */
export function columnsText(
  sets: readonly ShapeSet[],
  names: readonly string[],
  tables: readonly DbfTable[],
): string {
  const parts = sets.map(({ layer, type, features }, i) => {
    const file = `${names[i]!}.${type === null ? 'dbf' : 'shp'}`;
    const about = layer.about === '' ? [] : [layer.about];
    const abouts = new Map(layer.columns.map((column) => [column.name, column.about]));
    const lines = tables[i]!.fields.map((field) => fieldLine(field, abouts.get(field.column)!));
    const left = layer.columns.length - tables[i]!.fields.length;
    const dropped = left > 0 ? [`  (${left} kolommen pasten niet)`] : [];
    return [`${file} (${features.length})`, ...about, ...lines, ...dropped].join('\r\n');
  });
  return `${parts.join('\r\n\r\n')}\r\n`;
}

function fieldLine({ name, column, cut }: DbfField, about: string): string {
  const said = [
    ...(column === name ? [] : [column]),
    ...(about === '' ? [] : [about]),
    ...(cut === 0 ? [] : [`${cut} keer ingekort: een shapefile heeft plaats voor 254 bytes`]),
  ];
  return `  ${name.padEnd(10)}  ${said.map((text) => text.replaceAll(/\s+/g, ' ')).join('; ')}`.trimEnd();
}
