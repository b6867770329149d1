import { CRS_TEXTS } from '../../crs/wktOfCrs.ts';
import { distinctNames } from '../distinctNames.ts';
import type { OutLayer } from '../outLayer.ts';
import { plainFileName, zipFiles, type ZippedFile } from '../zipFiles.ts';
import { columnsText } from './columnsText.ts';
import { dbfOf, type DbfTable } from './dbfOf.ts';
import { shapeSets, type ShapeSet } from './shapeSets.ts';
import { shpOf } from './shpOf.ts';

/**
 * Shapefiles in a zip: a set of files for each layer, or for each kind of geometry that it has, and a
 * text that says what the short names of the columns mean. A table without geometry is a .dbf alone.
 */
export function* writeShapefile(
  layers: readonly OutLayer[],
  onWritten: (features: number) => void,
): Generator<Uint8Array> {
  const sets = layers.flatMap(shapeSets);
  const names = distinctNames(
    sets.map(({ name }) => plainFileName(name) || 'features'),
    { longest: 60 },
  );
  const files: ZippedFile[] = [];
  const tables: DbfTable[] = [];
  for (const [i, set] of sets.entries()) {
    const table = dbfOf(set);
    tables.push(table);
    files.push(...filesOf(names[i]!, set, table, onWritten));
  }
  const text = columnsText(sets, names, tables);
  yield zipFiles([...files, { path: 'kolommen.txt', content: text }]);
}

function filesOf(
  name: string,
  set: ShapeSet,
  { bytes }: DbfTable,
  onWritten: (features: number) => void,
): readonly ZippedFile[] {
  const table = [
    { path: `${name}.dbf`, content: bytes },
    { path: `${name}.cpg`, content: 'UTF-8' },
  ];
  if (set.type === null) {
    onWritten(set.features.length);
    return table;
  }
  const { shp, shx } = shpOf(set.features, set.type, onWritten);
  return [
    { path: `${name}.shp`, content: shp },
    { path: `${name}.shx`, content: shx },
    { path: `${name}.prj`, content: CRS_TEXTS[set.layer.crs].esri },
    ...table,
  ];
}
