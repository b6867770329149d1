import { fail, succeed, type Result } from '#geo/result.ts';
import type { FormatReader, OpenedFile, Reading } from '../formatReader.ts';
import type { ImportProblem } from '../importProblem.ts';
import type { RawLayer } from '../rawLayer.ts';
import type { SourceFile } from '../sourceFile.ts';
import { openDatabase, type Database } from './database.ts';
import { readTable } from './readTable.ts';
import { mapTables } from './tables.ts';

/** Reads every table with geometries of a GeoPackage (OGC 12-128r18), each as a layer. */
export const openGeoPackage: FormatReader = async (file, reading) => {
  const bytes = await file.bytes();
  if (isBrokenOff(bytes))
    return fail({ code: 'import/broken-off', file: file.name, format: 'GeoPackage' });
  try {
    const database = await openDatabase(bytes);
    try {
      return layersIn(database, file, reading);
    } finally {
      database.close();
    }
  } catch {
    // whatever SQLite says of a file: "malformed", "not a database"
    return fail({ code: 'import/damaged', file: file.name, format: 'GeoPackage' });
  }
};

function layersIn(
  database: Database,
  { name, sizeBytes }: SourceFile,
  { tally, onProgress }: Reading,
): Result<OpenedFile, ImportProblem> {
  const tables = mapTables(database);
  if (!tables) return fail({ code: 'import/not-geopackage', file: name });
  const layers: RawLayer[] = [];
  for (const table of tables) {
    layers.push(readTable(database, table, tally));
    onProgress({ bytes: (sizeBytes * layers.length) / tables.length, ofBytes: sizeBytes });
  }
  return succeed({ kind: 'layers', layers });
}

/** SQLite counts its pages in the header, rightly when both of its change counters agree. */
function isBrokenOff(bytes: Uint8Array): boolean {
  if (bytes.length < 100) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const size = view.getUint16(16);
  const pageBytes = size === 1 ? 65_536 : size;
  return view.getUint32(24) === view.getUint32(92) && pageBytes * view.getUint32(28) > bytes.length;
}
