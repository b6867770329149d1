import { fail, succeed, type Result } from '#geo/result.ts';
import { wktCrs } from '../crs/wktCrs.ts';
import type { OpenedFile } from '../formatReader.ts';
import type { ImportProblem, ShapefilePart } from '../importProblem.ts';
import { shapesOf } from '../geojson/shapesOf.ts';
import { createLayer } from '../rawLayer.ts';
import type { Tally } from '../tally.ts';
import type { ZipEntry } from '../zip/zipEntries.ts';
import { readTable } from './readTable.ts';
import { readShapes } from './readShapes.ts';
import type { ShapefileParts } from './shapefilesIn.ts';

/** Reads a shapefile of which the parts lie in a zip. `file` names the zip. */
export async function openShapefile(
  { name, parts }: ShapefileParts,
  file: string,
  tally: Tally,
): Promise<Result<OpenedFile, ImportProblem>> {
  const missing = NEEDED.filter((part) => !parts.has(part.slice(1)));
  if (missing.length > 0) return fail({ code: 'import/shapefile-incomplete', file, name, missing });
  const unpacked = await unpackAll(parts, file);
  if (!unpacked.ok) return unpacked;
  const { shp, dbf, prj, cpg } = unpacked.value;
  const shapes = readShapes(shp!, file);
  if (!shapes.ok) return shapes;
  const table = readTable(dbf!, cpg ? textOf(cpg) : null, file);
  if (!table.ok) return table;
  const { rows, isLatin1 } = table.value;
  if (rows.length !== shapes.value.length) {
    const counts = { shapes: shapes.value.length, rows: rows.length };
    return fail({ code: 'import/shapefile-mismatch', file, name, ...counts });
  }
  if (isLatin1) tally.repair('latin-1-text');
  const layer = createLayer(name, tally);
  rows.forEach((members, i) => layer.add({ id: null, members, shapes: shapesOf(shapes.value[i]) }));
  return succeed({ kind: 'layers', layers: [layer.layer(prj ? wktCrs(textOf(prj)) : null)] });
}

const NEEDED: readonly ShapefilePart[] = ['.shp', '.dbf'];

const READ = ['shp', 'dbf', 'prj', 'cpg'] as const;
type Unpacked = { readonly [Part in (typeof READ)[number]]?: Uint8Array };

async function unpackAll(
  parts: ReadonlyMap<string, ZipEntry>,
  file: string,
): Promise<Result<Unpacked, ImportProblem>> {
  const unpacked: { [Part in (typeof READ)[number]]?: Uint8Array } = {};
  for (const part of READ) {
    const bytes = await parts.get(part)?.unpack();
    if (bytes && !bytes.ok) return fail({ ...bytes.problem, file });
    if (bytes) unpacked[part] = bytes.value;
  }
  return succeed(unpacked);
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
